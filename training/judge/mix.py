"""How the sources are mixed.

Captions are plentiful and easy; without a limit they would set the judge's idea of a
contradiction. ``SHARES`` says how often a row of a source is used on average: below one a part
is drawn, above one rows are repeated.
"""

import random
from dataclasses import dataclass

from . import augment, guards, kin, retell, roles
from .rows import held_out, normal

SHARES = {
    "lingnli/train": 1.0,
    "new_protocols_nli/base_train": 1.0,
    "new_protocols_nli/contrast_train": 1.0,
    "new_protocols_nli/edit_premise_train": 1.0,
    "new_protocols_nli/edit_other_train": 1.0,
    "cannot/wikifactcheck_negated_pairs": 0.6,
    "conjnli/adversarial_train_auto": 0.4,
    "snli/dev": 0.7,
    "cad_nli/all_combined_train": 1.0,
    "sick/train": 1.0,
    "climate_fever/all": 0.7,
    "healthver/dev": 1.0,
    "scifact/oracle_train": 1.0,
    "fool_me_twice/dev": 2.0,
    "taxinli_mnli/all": 2.0,
    "covidfact/all": 0.6,
    "curriculum/control_train": 1.0,
}
# Longer pairs would be cut so far that their label no longer holds.
LONGEST = 110
CAPTIONS = {"snli/dev", "cad_nli/all_combined_train", "sick/train"}


@dataclass(frozen=True)
class Recipe:
    """What goes into a mix."""

    shares: bool = True
    reverse: float = 0.35
    augmented: float = 1.0
    guards: int = 1500
    # Of the given rows, the share that is drawn on top of ``SHARES``.
    given: float = 1.0
    retold: int = 0
    roles: int = 0
    kin: int = 0


RECIPES = {
    "plain": Recipe(shares=False, reverse=0.0, augmented=0.0, guards=0),
    "reversed": Recipe(augmented=0.0, guards=0),
    "full": Recipe(),
    # A second stage: what the first still got wrong in news, with enough of the rest to keep it.
    "news": Recipe(reverse=0.2, augmented=0.17, guards=350, given=0.33, retold=15000, roles=550),
    # A third stage: all of it once more, and statements on one matter set against each other.
    "whole": Recipe(reverse=0.25, augmented=0.35, guards=600, given=0.8, retold=36000, roles=550, kin=24000),
}


def build(given: list[dict], keep_out: set[str], recipe: Recipe, seed: int) -> tuple[list[dict], list[dict]]:
    """Training rows and held-out rows."""
    rng = random.Random(seed)
    train, held = [], []
    for r in given:
        if len(r["a"].split()) + len(r["b"].split()) > LONGEST:
            continue
        if normal(r["a"]) in keep_out or normal(r["b"]) in keep_out:
            continue
        row = {"a": r["a"], "b": r["b"], "target": r["label"], "source": r["source"], "kind": "given"}
        (held if held_out(row) else train).append(row)
    source_rows = train
    if recipe.shares:
        train = [x for row in source_rows for x in [row] * times(recipe.given * SHARES[row["source"]], rng)]
    made = []
    if recipe.reverse:
        made += [reverse(r) for r in train if rng.random() < recipe.reverse]
    if recipe.augmented:
        edited = augment.all_rows(source_rows, rng)
        made += edited if recipe.augmented == 1 else rng.sample(edited, int(recipe.augmented * len(edited)))
    if recipe.guards:
        made += guards.all_rows(recipe.guards, rng)
    if recipe.retold:
        made += retell.all_rows(source_rows, rng, recipe.retold)
    if recipe.roles:
        made += roles.all_rows(recipe.roles, rng)
    if recipe.kin:
        made += kin.all_rows(source_rows, rng, recipe.kin)
    made = [r for r in made if normal(r["a"]) not in keep_out and normal(r["b"]) not in keep_out]
    return train + made, held


def times(share: float, rng: random.Random) -> int:
    """How many copies of one row a share gives."""
    return int(share) + (rng.random() < share - int(share))


def reverse(row: dict) -> dict:
    """The pair read the other way round: a contradiction stays one, the rest stays compatible."""
    target = "contradiction" if row["target"] == "contradiction" else "compatible"
    return {"a": row["b"], "b": row["a"], "target": target, "source": row["source"], "kind": "reversed"}
