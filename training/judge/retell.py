"""Two tellings of one matter, as two newspapers give it, and their true-conflict twins.

Real reports of one event differ in wording, order, attribution, day of speaking and in the details
that each adds. None of that is a conflict. Each telling is edited on its own; the twin is edited
the same way and carries one real change (denial, number, date, place, opposite word).
"""

import random
import re

from . import lexicon as L
from .augment import CAPTIONS, lower_first, opposite_word, row, swap_fact
from .negation import Negator

WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
SPEAKERS = """officials; police; a spokesman; a spokeswoman; the ministry; the company; the organisers; his lawyer; her office;
witnesses; two people familiar with the matter; the agency; local media; the authorities; researchers; the group""".replace("\n", " ")
SAID = "said; added; told reporters; announced; confirmed; said in a statement; said yesterday; said late last night; reported; noted".split("; ")
LEADS = """In a long-awaited decision, ; As had been expected, ; Meanwhile, ; In what observers called a turning point, ; After weeks of debate, ;
To general surprise, ; According to people close to the matter, ; In the latest development, ; What is more, ; For their part, """.replace("\n", " ")
TAILS = """, in a case that has drawn wide attention; , according to documents seen by this newspaper; , a step that was widely expected; , the first of its kind in the region;
, as this newspaper reported last week; , drawing praise from some and criticism from others; , adding to a long list of similar cases; , to the relief of the people concerned""".replace("\n", " ")
MORE = """Further details were not given. ; The matter has been followed closely. ; Others reacted with caution. ; More is expected to be known next week. ; It was not the first report of this kind. ;
Neither side would comment further. ; The weather was mild. ; Several hundred people watched. ; The work had taken more than a year. ; Experts had long discussed the question.""".replace("\n", " ")
SAME = {}
for _pair in """reduce:cut reduced:cut reducing:cutting delay:defer delayed:deferred delaying:deferring buy:acquire bought:acquired
begin:start began:started large:big many:numerous children:kids film:movie movie:film show:demonstrate showed:demonstrated
helped:aided built:constructed located:situated created:made important:significant ended:finished often:frequently currently:now
died:passed_away required:needed allows:lets whole:entire rest:remainder moved:relocated increase:rise increased:rose
decided:resolved claimed:asserted stated:declared injured:hurt wounded:injured company:firm firm:company physician:doctor
doctors:physicians attorney:lawyer lawyer:attorney lawyers:attorneys retire:withdraw sale:selling largest:biggest biggest:largest
released:published published:released guide:lead guided:led leading:guiding violated:broken broken:violated around:about
approximately:about about:roughly nearly:almost almost:nearly hoped:expected choose:select chosen:selected obtained:got
purchase:buy purchased:bought employees:workers workers:employees residents:inhabitants automobile:car cars:automobiles
aircraft:planes planes:aircraft said:stated stated:said killed:left_dead received:got rescue:save rescued:saved
vehicle:car annually:every_year yearly:annually yesterday:the_day_before fix:repair fixed:repaired ruling:decision
verdict:ruling region:area area:region town:community nation:country country:nation also:in_addition discovered:found found:discovered
permitted:allowed allowed:permitted forbidden:banned banned:prohibited prohibited:banned quickly:rapidly rapidly:fast""".split():
    _x, _y = _pair.split(":")
    SAME.setdefault(_x, _y.replace("_", " "))
SHORT = {"will not": "won't", "is not": "isn't", "are not": "aren't", "did not": "didn't", "does not": "doesn't", "cannot": "can't", "was not": "wasn't", "has not": "hasn't", "have not": "haven't", "would not": "wouldn't"}
GIVEN = set("""James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul
Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott
Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Peter Henry Carl Arthur Roger Walter Mary Patricia Jennifer
Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy
Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine
Christine Rachel Carolyn Janet Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Christina Joan Evelyn
Jean Martin Simon Louis Philip Albert Ernest Harry Fred Oscar Hugo Victor Max Leon Oliver Adam Alan Bruce Howard""".split())
TIME_LAST = re.compile(r"^(.{25,}?),? ((?:in|by|since) (?:(?:early |late )?(?:" + "|".join(L.MONTHS) + r") )?(?:1[5-9]|20)\d\d|on (?:" + "|".join(L.DAYS) + r")|last (?:week|month|year)|this (?:week|month|year))\.?$")
ASIDE = re.compile(r" \([^()]{3,60}\)|, (?:which|who|where) [^,.;]{8,80},(?= )")


def synonyms(text: str, r: random.Random) -> str:
    """Up to three words replaced by words of like meaning."""
    spots = [m for m in re.finditer(r"\b[a-z]+\b", text) if m.group() in SAME]
    for m in sorted(r.sample(spots, min(len(spots), 3)), key=lambda m: -m.start()):
        text = text[: m.start()] + SAME[m.group()] + text[m.end() :]
    return text


def numbers(text: str, r: random.Random) -> str:
    """Small numbers and millions written the other way."""
    text = re.sub(r"\b([2-9]|1[0-2])\b(?= [a-z]{3,}(?!\S*\d))(?<!\d[.,:]\d)", lambda m: WORDS[int(m.group(1))] if r.random() < 0.7 else m.group(), text)
    text = re.sub(r"\b(\d{1,3}),000,000\b", r"\1 million", text)
    return re.sub(r"\bone million\b", "1 million", text)


def surname(text: str, r: random.Random) -> str:
    """A person's full name cut down to the surname."""
    def cut(m: re.Match) -> str:
        if m.group(1) not in GIVEN:
            return m.group()
        return r.choice([m.group(2), f"{'Mr.' if r.random() < 0.7 else 'Ms.'} {m.group(2)}"])

    return re.sub(r"(?<![A-Z][a-z] )(?<![a-z] of )\b([A-Z][a-z]+) (?:[A-Z]\. )?([A-Z][a-z]{2,})\b(?! [A-Z])", cut, text, count=1)


def fronted(text: str) -> str:
    """A closing time put first."""
    m = TIME_LAST.match(text)
    return f"{m.group(2)[0].upper()}{m.group(2)[1:]}, {lower_first(m.group(1))}." if m else text


def contracted(text: str) -> str:
    """Negations written the short way."""
    for long, short in SHORT.items():
        text = text.replace(f" {long} ", f" {short} ")
    return text


def attributed(text: str, r: random.Random) -> str:
    """Put into the mouth of a speaker, who may speak on any day."""
    who = r.choice(L.items(SPEAKERS))
    say = r.choice(SAID)
    day = f" on {r.choice(L.DAYS)}" if r.random() < 0.4 and "night" not in say and "yesterday" not in say else ""
    body = text.rstrip(".")
    if r.random() < 0.5:
        return f"{body}, {who} {say}{day}."
    return f"{who[0].upper()}{who[1:]} {say}{day} that {lower_first(body)}."


def tell(text: str, r: random.Random, amount: float = 0.35) -> str:
    """One telling: each way of telling otherwise is taken with chance ``amount``."""
    if r.random() < amount:
        text = ASIDE.sub("", text, count=1)
    if r.random() < 2 * amount:
        text = synonyms(text, r)
    if r.random() < amount:
        text = numbers(text, r)
    if r.random() < amount:
        text = surname(text, r)
    if r.random() < amount:
        text = fronted(text)
    if r.random() < amount:
        text = contracted(text)
    frame = r.random()
    if frame < amount:
        text = attributed(text, r)
    elif frame < 1.5 * amount:
        text = r.choice(L.items(LEADS)).strip() + " " + lower_first(text)
    elif frame < 2 * amount:
        text = text.rstrip(".") + " ".join(["", r.choice(L.items(TAILS))]).replace(" ,", ",") + "."
    if r.random() < 0.6 * amount:
        text = text if text.endswith((".", "!", "?", '"')) else text + "."
        text += " " + r.choice(L.items(MORE)).strip()
    return text


def all_rows(rows: list[dict], r: random.Random, count: int) -> list[dict]:
    """About ``count`` rows: tellings of one sentence, and tellings of given pairs with their labels."""
    negator = Negator([x["b"] for x in rows] + [x["a"] for x in rows])
    usable = [x for x in rows if x["source"] not in CAPTIONS and 9 <= len(x["a"].split()) <= 38 and '"' not in x["a"]]
    out = []
    for x in r.sample(usable, min(len(usable), count // 2)):
        a, s = x["a"].strip(), x["source"]
        short = not re.search(r"[.!?] [A-Z]", a)
        if short:
            one, two = tell(a, r), tell(a, r)
            if one != two:
                out.append(row(one, two, "compatible", s, "retold"))
            changed = []
            swaps = swap_fact(a, a, r)
            if swaps:
                changed.append(r.choice(swaps)[0])
            denied = negator.deny(a)
            if denied:
                changed.append(denied)
            flipped = opposite_word(a, r)
            if flipped and not swaps and not denied:
                changed.append(flipped)
            if changed and r.random() < 0.7:
                out.append(row(tell(a, r), tell(r.choice(changed), r), "contradiction", s, "retold"))
        if len(x["b"].split()) >= 5:
            target = {"entailment": "compatible"}.get(x["target"], x["target"])
            out.append(row(tell(a, r, 0.25), tell(x["b"].strip(), r, 0.2), target, s, "retold"))
    return out
