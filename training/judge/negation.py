"""Negating a real sentence by rule.

Only where the result is sure to be the denial of the sentence: one clause up to the verb, no
negation yet, no quantified subject. Everything else is left alone (``None``).
"""

import re
from collections import Counter

AUXILIARIES = {
    "is": "is not", "are": "are not", "was": "was not", "were": "were not", "will": "will not", "would": "would not",
    "can": "cannot", "could": "could not", "should": "should not", "must": "must not", "has": "has not", "had": "had not",
    "does": "does not", "did": "did not",
}
IRREGULAR = dict(
    pair.split(":")
    for pair in """became:become began:begin broke:break brought:bring built:build bought:buy caught:catch chose:choose
    came:come did:do drew:draw drove:drive ate:eat fell:fall felt:feel fought:fight found:find flew:fly forgot:forget
    gave:give went:go grew:grow held:hold kept:keep knew:know led:lead left:leave lent:lend lost:lose made:make meant:mean
    met:meet paid:pay ran:run rose:rise said:say saw:see sold:sell sent:send shot:shoot sang:sing sat:sit slept:sleep
    spoke:speak spent:spend stood:stand stole:steal took:take taught:teach told:tell thought:think threw:throw
    understood:understand won:win wore:wear wrote:write had:have""".split()
)
STOP = re.compile(
    r"\b(not|n't|no|never|none|nothing|nobody|neither|nor|without|hardly|few|fewer|all|every|each|some|many|most|any|both|several|"
    r"only|if|unless|although|though|because|while|when|who|which|that|where|whose|whether|either|or|but|may|might|"
    r"sometimes|often|usually|also|still|maybe|perhaps|probably|possibly)\b|[?;:\"“”()]|n't",
    re.I,
)
AFTER_VERB = set("the a an his her its their in on at to from for with into by about over after before it them him".split())


class Negator:
    """Denies sentences; learns from the texts which words are verbs."""

    def __init__(self, texts: list[str]):
        bases: Counter[str] = Counter()
        for t in texts:
            for w in re.findall(r"\b(?:to|will|would|can|could|did not|does not|do not) ([a-z]{3,})\b", t):
                bases[w] += 1
        self.bases = {w for w, n in bases.items() if n >= 4}

    def base(self, word: str) -> str | None:
        """The base of a past form, when it is surely one."""
        if word in IRREGULAR:
            return IRREGULAR[word]
        if word.endswith("ed") and len(word) > 4:
            options = [word[:-1], word[:-2], word[:-3] + "y" if word.endswith("ied") else "", word[:-3] if word[-3] == word[-4] else ""]
            for o in options:
                if o and o in self.bases:
                    return o
        return None

    def present(self, word: str) -> str | None:
        """The base of a third-person form, when it is surely one."""
        if word.endswith("s") and not word.endswith("ss") and len(word) > 4:
            for o in (word[:-1], word[:-2] if word.endswith("es") else "", word[:-3] + "y" if word.endswith("ies") else ""):
                if o and o in self.bases:
                    return o
        return None

    def deny(self, sentence: str) -> str | None:
        """The sentence denied, or ``None``."""
        words = sentence.split()
        if not 3 <= len(words) <= 24:
            return None
        head = " ".join(words[: min(len(words), 14)])
        for i, w in enumerate(words[1:9], 1):
            if STOP.search(" ".join(words[: i + 1])) or w.endswith(","):
                return None
            low = w.lower()
            if low in AUXILIARIES:
                if STOP.search(head):
                    return None
                if low in ("has", "had") and i + 1 < len(words) and words[i + 1].lower() in AFTER_VERB | {"to", "been"}:
                    if words[i + 1].lower() != "been":
                        return " ".join([*words[:i], "does not have" if low == "has" else "did not have", *words[i + 1 :]])
                return " ".join([*words[:i], AUXILIARIES[low], *words[i + 1 :]])
            follow = words[i + 1].lower() if i + 1 < len(words) else ""
            if follow in AFTER_VERB and words[i - 1].lower() not in AFTER_VERB and w.islower():
                base = self.base(low)
                if base and not any(x.lower() in AUXILIARIES for x in words):
                    return " ".join([*words[:i], "did not", base, *words[i + 1 :]])
                base = self.present(low)
                if base and not any(x.lower() in AUXILIARIES for x in words) and not words[i - 1].endswith("s"):
                    return " ".join([*words[:i], "does not", base, *words[i + 1 :]])
        return None


def outer(sentence: str, choice: int) -> str:
    """The sentence denied from outside, which always works."""
    s = sentence.strip().rstrip(".")
    first = s.split()[0] if s.split() else ""
    if first.lower() in ("the", "a", "an", "it", "there", "this", "these", "he", "she", "they", "his", "her", "in", "on", "at", "some", "many", "people", "one", "both", "all"):
        s = s[0].lower() + s[1:]
    lead = ("It is not true that", "It is false that", "It is not the case that", "Nobody can say that")[choice % 3]
    return f"{lead} {s}."
