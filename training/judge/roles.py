"""Who did what to whom, which number counts what, which date belongs to what.

Sentences that hold two fitting answers: the right one follows, the exchanged one conflicts, and what
neither says stays open. A judge that matches words only cannot tell them apart.
"""

import random
from collections.abc import Iterator

from . import lexicon as L
from .guards import CODE, dress, firm, person, pick, up

Pairs = Iterator[tuple[str, str, str]]
OFFICES = "president; prime minister; foreign minister; king; defence minister; finance minister; ambassador; chancellor"


def places(r: random.Random, n: int) -> list[str]:
    """Different countries."""
    return r.sample(sorted(L.CITIES), n)


def visit(r: random.Random) -> Pairs:
    """An office belongs to one country, the journey goes to another."""
    x, y = places(r, 2)
    p, q, office, other = person(r), person(r), pick(r, OFFICES), pick(r, OFFICES)
    a = r.choice([
        f"the {office} of {x}, {p}, spoke at the airport before leaving for {y} to attend the inauguration of {q} as {other}",
        f"{p}, the {office} of {x}, met {q}, the {other} of {y}, on {r.choice(L.DAYS)}",
        f"{y}'s {other}, {q}, received {x}'s {office}, {p}, for talks on trade",
    ])
    yield a, f"{p} is the {office} of {x}", "e"
    yield a, f"{p} is the {office} of {y}", "c"
    yield a, f"{q} is the {other} of {x}", "c"
    yield a, f"{p} was born in {y}", "n"


def deal(r: random.Random) -> Pairs:
    """Seller, buyer and what is sold."""
    one, two, three = firm(r), firm(r), firm(r)
    if len({one, two, three}) < 3:
        return
    price = r.randrange(20, 900)
    a = r.choice([
        f"{one} disposed of its last business abroad with the {price}m sale of {two} to {three}",
        f"{three} bought {two} from {one} for {price} million dollars",
        f"{one} has agreed to sell its subsidiary {two} to {three} for {price} million",
    ])
    yield a, f"{three} is the buyer of {two}", "e"
    yield a, f"{one} bought {two}", "c"
    yield a, f"{two} bought {three}", "c"
    yield a, f"{three} sold {two} to {one}", "c"
    yield a, f"{three} is based in {pick(r, '; '.join(places(r, 3)))}", "n"


def audit(r: random.Random) -> Pairs:
    """Parts that several firms play."""
    one, two, three, four = firm(r), firm(r), firm(r), firm(r)
    if len({one, two, three, four}) < 4:
        return
    a = f"{one}, whose auditor is {two}, has asked {three} to review the accounts of its subsidiary {four}"
    yield a, f"{four} is a subsidiary of {one}", "e"
    yield a, f"{four} is a subsidiary of {three}", "c"
    yield a, f"{three} is the auditor of {one}", "c"
    yield a, f"{two} found faults in the accounts of {four}", "n"


def match(r: random.Random) -> Pairs:
    """Winner and loser."""
    x, y = r.sample([c for cs in L.CITIES.values() for c in cs], 2)
    high = r.randrange(1, 6)
    low, place = r.randrange(0, high), r.choice([c for cs in L.CITIES.values() for c in cs])
    a = r.choice([f"{x} beat {y} {high}-{low} in {place}", f"{y} lost {low}-{high} to {x} on {r.choice(L.DAYS)}", f"{x} won {high}-{low} against {y}, its third victory in a row"])
    yield a, f"{x} won against {y}", "e"
    yield a, f"{y} beat {x}", "c"
    yield a, f"{x} lost to {y}", "c"
    yield a, f"{x} and {y} drew", "c"
    yield a, f"the match was sold out", "n"


def life(r: random.Random) -> Pairs:
    """Where somebody was born, lives, works, died."""
    x, y, z = r.sample([c for cs in L.CITIES.values() for c in cs], 3)
    p = person(r)
    born, died = r.randrange(1850, 1930), r.randrange(1950, 2020)
    if r.random() < 0.5:
        a = f"{p}, who was born in {x} in {born}, moved to {y} and died there in {died}"
        yield a, f"{p} died in {y}", "e"
        yield a, f"{p} died in {x}", "c"
        yield a, f"{p} was born in {died}", "c"
        yield a, f"{p} was born in {x}", "e"
        yield a, f"{p} taught in {z}", "n"
    else:
        a = f"{p}, a native of {x}, had built a house for his daughter in {y}, while he himself lives in {z}"
        yield a, f"{p} lives in {z}", "e"
        yield a, f"{p} lives in {y}", "c"
        yield a, f"{p} was born in {z}", "c"
        yield a, f"{p} is a rich man", "n"


def dates(r: random.Random) -> Pairs:
    """Which day belongs to what."""
    m, n = r.sample(L.MONTHS, 2)
    d, e = r.randrange(1, 29), r.randrange(1, 29)
    x = r.choice(places(r, 1))
    first, base, second, future = r.choice([
        ("signed the election law", "was signed", "the vote", "the vote"),
        ("announced the reform", "was announced", "the opening of the new parliament", "parliament"),
        ("ordered the inquiry", "was ordered", "the first hearing", "the hearing"),
    ])
    a = f"the government of {x} {first} on {d} {m}, and {second} is slated for {e} {n}"
    yield a, f"{second} is to take place on {e} {n}", "e"
    yield a, f"{second} is to take place on {d} {m}", "c"
    yield a, f"the government of {x} {first} on {e} {n}", "c"
    yield a, f"{second} will take place in the capital", "n"


def counts(r: random.Random) -> Pairs:
    """Which number counts what."""
    hurt = r.randrange(9, 60)
    dead, young = r.randrange(2, 8), r.randrange(2, 8)
    if dead == young:
        return
    place = r.choice([c for cs in L.CITIES.values() for c in cs])
    what = pick(r, "the explosion; the crash; the fire; the landslide; the clash")
    a = r.choice([
        f"{hurt} people, among them {young} children, were hurt and {dead} killed in {what} near {place}",
        f"{what} near {place} killed {dead} people and injured {hurt}, {young} of them children",
    ])
    yield a, f"{dead} people were killed", "e"
    yield a, f"{what} killed {hurt} people", "c"
    yield a, f"only {young} people were hurt in {what}", "c"
    yield a, f"{young} of the injured were children", "e"
    yield a, f"{young + 1} of the dead were children", "n"
    yield a, f"{what} killed {dead} people and left {hurt} with injuries, hospitals in {place} said", "e"


def shares(r: random.Random) -> Pairs:
    """A part is not the whole."""
    whole = r.randrange(3, 12)
    part = r.randrange(1, whole)
    if part * 2 == whole:
        return
    x, y = places(r, 2)
    thing, reason = r.choice([("wars", "over the river valley"), ("lawsuits", "over patents"), ("treaties", "on fishing"), ("bridges", "of steel"), ("strikes", "over pay")])
    verb = {"wars": "fought", "lawsuits": "fought", "treaties": "signed", "bridges": "built", "strikes": "seen"}[thing]
    a = f"{x} and {y} have {verb} {whole} {thing}, {part} of them {reason}"
    yield a, f"{part} of the {thing} were {reason}", "e"
    yield a, f"all {whole} {thing} of {x} and {y} were {reason}", "c"
    yield a, f"{x} and {y} have {verb} {part} {thing} in all", "c"
    yield a, f"the {thing} took many years", "n"


def finder(r: random.Random) -> Pairs:
    """Who found it, and who tells of it."""
    f, other = firm(r), pick(r, "the regulator; the ministry; the health agency; the safety board; the customs office")
    n, total = r.randrange(20, 400), r.randrange(2, 90)
    a = f"an inspection by {f} itself turned up faults in {n} of {total} million parts, according to {other}"
    yield a, f"{f} found faults in {n} parts", "e"
    yield a, f"{other} itself found the faults in {n} parts", "c"
    yield a, f"{f} found no faults", "c"
    yield a, f"{other} fined {f}", "n"


GENERATORS = (visit, deal, audit, match, life, dates, counts, shares, finder)


def all_rows(count: int, r: random.Random) -> list[dict]:
    """``count`` rows of each generator."""
    rows = []
    for make in GENERATORS:
        made = 0
        while made < count:
            for a, b, code in make(r):
                a, b = up(dress(r, a, 0.3)), up(b)
                turn = code in "cn" and r.random() < 0.25
                rows.append({"a": b if turn else a, "b": a if turn else b, "target": CODE[code], "source": f"own/roles {make.__name__}", "kind": "generated"})
                made += 1
    return rows
