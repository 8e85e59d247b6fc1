"""Rows derived from labelled pairs by negation, number, date, place, role and name swaps.

Each derivation keeps its twin: the same edit appears with labels that differ by how the texts
relate, so that an edit, a negation word or a high overlap is no sign of a contradiction.
"""

import random
import re
from collections import Counter, defaultdict

from . import lexicon as L
from .negation import Negator, outer
from .rows import normal

NUMBER = re.compile(r"(?<![\w.,-])(\d{1,3}(?:,\d{3})+|\d+)(?![\w,-]|\.\d)")
YEAR = re.compile(r"^(1[5-9]\d\d|20[0-3]\d)$")
MONTH = re.compile(r"\b(" + "|".join(L.MONTHS[:3] + L.MONTHS[5:]) + r")\b")
DAY = re.compile(r"\b(" + "|".join(L.DAYS) + r")\b")
NATION = re.compile(r"\b(" + "|".join(L.NATIONS) + r")\b")
PLACES = sorted({*L.CITIES, *(c for cs in L.CITIES.values() for c in cs)} | set("London Paris Berlin Rome Madrid Tokyo Chicago Boston Texas California Ohio Florida Scotland Ireland China Russia Iran Egypt Sweden Norway Greece Chile Peru Toronto Sydney Vienna Moscow".split()))
PLACE = re.compile(r"\b(in|from|to|near|at) (" + "|".join(PLACES) + r")\b")
HEDGE = re.compile(r"\b(about|around|nearly|almost|over|under|more|less|fewer|least|most|approximately|some|between|up to)\s*$", re.I)
CAPTIONS = {"snli/dev", "cad_nli/all_combined_train", "sick/train"}
SMALL = set("the a an it there this that these those he she they his her its their in on at some many people one both all most no several".split())
OPPOSITES = {}
for _pair in """increase:decrease increased:decreased increasing:decreasing rise:fall rose:fell gain:loss higher:lower more:fewer
larger:smaller largest:smallest first:last before:after north:south northern:southern east:west eastern:western early:late
earlier:later old:young older:younger won:lost win:lose victory:defeat accepted:rejected approved:rejected allowed:forbidden
opened:closed success:failure successful:unsuccessful legal:illegal possible:impossible likely:unlikely
public:private rich:poor strong:weak male:female husband:wife father:mother son:daughter brother:sister alive:dead
arrived:departed began:ended start:end started:stopped supported:opposed support:oppose agreed:refused
safe:dangerous cheap:expensive full:empty major:minor positive:negative popular:unpopular important:unimportant
maximum:minimum above:below upper:lower fast:slow hot:cold wide:narrow long:short tall:short deep:shallow
permanent:temporary domestic:foreign import:export imports:exports remember:forget buy:sell bought:sold
love:hate loved:hated best:worst better:worse majority:minority always:never everyone:nobody none:all
inside:outside known:unknown able:unable happy:unhappy guilty:innocent true:false hired:fired built:demolished
confirmed:denied indoors:outdoors asleep:awake married:divorced expanded:shrank wealthy:poor""".split():
    _x, _y = _pair.split(":")
    OPPOSITES.setdefault(_x, _y)
    OPPOSITES.setdefault(_y, _x)
SAME = dict(p.split(":") for p in """big:large large:big began:started started:began buy:purchase bought:purchased begin:start
quickly:rapidly children:kids people:persons movie:film film:movie car:automobile many:numerous
obtained:got received:got shows:displays showed:displayed helped:assisted built:constructed located:situated said:stated
created:made famous:well-known important:significant ended:finished often:frequently 
difficult:hard currently:now several:a_number_of died:passed_away
required:needed allows:lets whole:entire rest:remainder moved:relocated""".split())
TAIL = re.compile(r",\s+(?:which|who|where|while|with|including|although|after|before|as|but|and|along with|especially)\b.*$")


def row(a: str, b: str, target: str, source: str, kind: str) -> dict:
    """A derived row."""
    return {"a": a, "b": b, "target": target, "source": source, "kind": kind}


def other_number(text: str, r: random.Random) -> str:
    """A number of the same look that rounding cannot confuse with it."""
    n = int(text.replace(",", ""))
    if YEAR.match(text):
        return str(n + r.choice([-1, 1]) * r.randrange(2, 40))
    new = {0: r.randrange(2, 9)}.get(n, r.choice([n * 2, n * 3, max(1, n // 2), n + r.randrange(2, 9 + n // 2), max(1, n - r.randrange(1, 2 + n // 2))]))
    new = new + 2 if new == n else new
    return f"{new:,}" if "," in text else str(new)


def swap_fact(a: str, b: str, r: random.Random) -> list[tuple[str, str]]:
    """(b with one fact that a states changed, kind of the fact)."""
    out = []
    for m in NUMBER.finditer(b):
        if m.group(1) in a and not HEDGE.search(b[: m.start()]):
            out.append((b[: m.start()] + other_number(m.group(1), r) + b[m.end() :], "number"))
    for pattern, values, kind in ((MONTH, L.MONTHS, "date"), (DAY, L.DAYS, "date"), (NATION, L.NATIONS, "place")):
        for m in pattern.finditer(b):
            if m.group(1) in a:
                new = r.choice([v for v in values if v != m.group(1)])
                out.append((b[: m.start()] + new + b[m.end() :], kind))
    for m in PLACE.finditer(b):
        if m.group(2) in a:
            new = r.choice([p for p in PLACES if p not in a])
            out.append((b[: m.start(2)] + new + b[m.end() :], "place"))
    return out


def bounds(a: str, b: str, r: random.Random) -> tuple[str, str] | None:
    """b with a number of a's rounded or turned into a bound, and whether that still holds."""
    spots = [
        m
        for m in NUMBER.finditer(b)
        if b[m.start() - 1 : m.start()] == " " and b[m.end() : m.end() + 1] == " " and m.group(1) in a and not YEAR.match(m.group(1)) and int(m.group(1).replace(",", "")) >= 8 and not HEDGE.search(b[: m.start()]) and not HEDGE.search(a[: a.index(m.group(1))])
        and not re.match(r"(?i)\s*(st|nd|rd|th|january|february|march|april|may|june|july|august|september|october|november|december)", b[m.end() :])
        and not re.search(r"(?i)(january|february|march|april|may|june|july|august|september|october|november|december|no\.|route|flight|highway|number|age|one of|\$|world cup|series|chapter|covid)\s*$", b[: m.start()])
    ]
    if not spots:
        return None
    m = r.choice(spots)
    n = int(m.group(1).replace(",", ""))
    step = 10 ** max(1, len(str(n)) - 2)
    whole = round(n / step) * step
    low, high = max(1, int(n * r.uniform(0.5, 0.85))), int(n * r.uniform(1.2, 2)) + 1
    options = [(f"more than {low:,}", "entailment"), (f"fewer than {high:,}", "entailment"), (f"more than {high:,}", "contradiction"), (f"fewer than {low:,}", "contradiction"), (f"at least {n:,}", "entailment"), (f"about {high * 2:,}", "contradiction")]
    if whole != n and abs(whole - n) <= 0.06 * n:
        options += [(f"{w} {whole:,}", "entailment") for w in ("about", "around", "roughly", "some")]
    text, target = r.choice(options)
    return b[: m.start()] + text + b[m.end() :], target


def opposite_word(b: str, r: random.Random) -> str | None:
    """b with one word turned into its opposite, when the word occurs once."""
    spots = [m for m in re.finditer(r"\b[a-z]+\b", b) if m.group() in OPPOSITES]
    if not spots:
        return None
    m = r.choice(spots)
    return b[: m.start()] + OPPOSITES[m.group()] + b[m.end() :]


def same_word(b: str, r: random.Random) -> str | None:
    """b with one word replaced by an equal one."""
    spots = [m for m in re.finditer(r"\b[a-z]+\b", b) if m.group() in SAME]
    if not spots:
        return None
    m = r.choice(spots)
    return b[: m.start()] + SAME[m.group()].replace("_", " ") + b[m.end() :]


def shorter(a: str) -> str | None:
    """a without its last clause: still true when a is."""
    b = TAIL.sub("", a)
    return b.rstrip(" ,") + "." if b != a and len(b.split()) >= 6 else None


def from_pairs(rows: list[dict], r: random.Random) -> list[dict]:
    """Edits of the second text of labelled pairs."""
    negator = Negator([x["b"] for x in rows] + [x["a"] for x in rows])
    out = []
    for x in rows:
        a, b, t, s = x["a"], x["b"], x["target"], x["source"]
        dull = s in CAPTIONS
        if t == "entailment":
            swaps = swap_fact(a, b, r)
            if swaps:
                changed, kind = r.choice(swaps)
                out.append(row(a, changed, "contradiction", s, kind))
                if r.random() < 0.5:
                    out.append(row(b, changed, "contradiction", s, kind))
            bounded = bounds(a, b, r)
            if bounded:
                out.append(row(a, bounded[0], bounded[1], s, "bounds"))
            flipped = opposite_word(b, r)
            if flipped and r.random() < 0.35:
                out.append(row(a, flipped, "contradiction", s, "opposite"))
        if dull and r.random() < 0.75:
            continue
        denied = negator.deny(b)
        if denied and r.random() < 0.55:
            if t == "entailment":
                out.append(row(a, denied, "contradiction", s, "negation"))
            elif t == "neutral":
                out.append(row(a, denied, "neutral", s, "negation"))
            elif s != "cannot/wikifactcheck_negated_pairs":
                out.append(row(a, denied, "compatible", s, "negation"))
        elif r.random() < 0.03:
            out.append(row(a, outer(b, r.randrange(3)), {"entailment": "contradiction", "neutral": "neutral"}.get(t, "compatible"), s, "negation"))
        if r.random() < 0.12:
            d = negator.deny(a)
            if d:
                out.append(row(a, d, "contradiction", s, "negation") if r.random() < 0.5 else row(d, a, "contradiction", s, "negation"))
                o = outer(a, r.randrange(3))
                out.append(row(o, d, "entailment", s, "negation"))
    return out


def companions(rows: list[dict], r: random.Random) -> list[dict]:
    """Near-copies that agree, so that a near-copy is no sign of a conflict."""
    out = []
    for x in rows:
        a, s = x["a"], x["source"]
        chance = 0.5 if s == "cannot/wikifactcheck_negated_pairs" else 0.06
        if r.random() > chance or len(a.split()) < 7:
            continue
        options = []
        short, same = shorter(a), same_word(a, r)
        if short:
            options += [(a, short, "entailment"), (short, a, "compatible")]
        if same:
            options += [(a, same, "entailment"), (same, a, "entailment")]
        if not options and r.random() < 0.3:
            options = [(a, re.sub(r"\b(the|a|an) ", "", a, count=1, flags=re.I), "entailment")]
        if options:
            one, two, target = r.choice(options)
            out.append(row(one, two, target, s, "companion"))
    return out


def near_misses(rows: list[dict], r: random.Random, count: int) -> list[dict]:
    """Sentences of different matters that share rare words: neutral."""
    sentences = {}
    for x in rows:
        if 7 <= len(x["a"].split()) <= 50:
            sentences.setdefault(normal(x["a"]), (x["a"], x["source"]))
    keys = sorted(sentences)
    words = [set(k.split()) for k in keys]
    df = Counter(w for ws in words for w in ws)
    holders = defaultdict(list)
    for i, ws in enumerate(words):
        for w in ws:
            if 2 <= df[w] <= 60 and len(w) > 3:
                holders[w].append(i)
    out, order = [], list(range(len(keys)))
    r.shuffle(order)
    for i in order:
        if len(out) >= count:
            break
        shared = Counter(j for w in sorted(words[i]) for j in holders.get(w, ()) if j != i)
        if not shared:
            continue
        best = [j for j, n in shared.most_common(6) if len(words[i] & words[j]) < 0.35 * min(len(words[i]), len(words[j]))]
        if best:
            j = r.choice(best[:3])
            (a, s), (b, _) = sentences[keys[i]], sentences[keys[j]]
            out.append(row(a, b, "neutral", s, "near miss"))
    return out


def contexts(rows: list[dict], r: random.Random, count: int) -> list[dict]:
    """A first text with a sentence of another matter beside it: the label stays."""
    out = []
    fitting = [x for x in rows if 5 <= len(x["a"].split()) <= 32]
    others = [x["a"] for x in fitting if x["source"] not in CAPTIONS and x["a"].rstrip().endswith(".")]
    for x in r.sample(fitting, min(count, len(fitting))):
        if x["source"] in CAPTIONS and r.random() < 0.7:
            continue
        beside = r.choice(others)
        a = x["a"].rstrip()
        a = a if a.endswith((".", "!", "?", '"')) else a + "."
        joined = f"{a} {beside}" if r.random() < 0.5 else f"{beside} {a}"
        out.append(row(joined, x["b"], x["target"], x["source"], "context"))
    return out


def quoted(rows: list[dict], r: random.Random, count: int) -> list[dict]:
    """Real sentences put into somebody's mouth: stated, denied, feared, asked."""
    out = []
    fitting = [x for x in rows if x["source"] not in CAPTIONS and len(x["a"].split()) <= 30 and len(x["b"].split()) <= 22]
    for x in r.sample(fitting, min(count, len(fitting))):
        a, b, t, s = x["a"].strip(), x["b"].strip(), x["target"], x["source"]
        who, other = (w[0].upper() + w[1:] for w in r.sample(L.items(L.SPEAKERS), 2))
        say = r.choice(L.items(L.SAY))
        inner = lower_first(a).rstrip(".")
        option = r.randrange(6)
        if option == 0:
            out.append(row(f"{who} {say} that {inner}.", b, t, s, "quoted"))
        elif option == 1:
            out.append(row(f"{who} {say} that {inner}.", f"{other} {say} that {lower_first(b)}", t if t == "contradiction" else "compatible", s, "quoted"))
        elif option == 2 and t == "contradiction":
            out.append(row(f"{who} wrongly claimed that {inner}.", b, "compatible", s, "quoted"))
        elif option == 3 and t != "neutral":
            doubt = r.choice(["asked whether", "could not say whether", "wondered whether", "did not know whether", "was asked whether"])
            out.append(row(f"{who} {doubt} {inner}.", b, "neutral", s, "quoted"))
        elif option == 4:
            out.append(row(f"{a.rstrip('.')}, {lower_first(who)} {say}.", b, t, s, "quoted"))
        elif option == 5 and t == "entailment":
            out.append(row(f"{who} denied that {inner}.", f"{who} {say} that {lower_first(b)}", "contradiction", s, "quoted"))
    return out


def lower_first(text: str) -> str:
    """The sentence as it stands inside another, where its first word is no name."""
    first = text.split()[0] if text.split() else ""
    if first.lower() in SMALL:
        return text[0].lower() + text[1:]
    return text


def all_rows(rows: list[dict], r: random.Random) -> list[dict]:
    """All derived rows."""
    return from_pairs(rows, r) + companions(rows, r) + near_misses(rows, r, 8000) + contexts(rows, r, 9000) + quoted(rows, r, 9000)
