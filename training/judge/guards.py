"""Generated pairs: each named false alarm, and its true-conflict twins.

Every generator draws one fact from the vocabulary and yields several pairs on it, so that the
same words stand with different labels and the label has to come from how the two texts relate.
``c`` marks a contradiction, ``e`` entailment, ``n`` neutral and ``x`` "no contradiction".
"""

import random
from collections.abc import Callable, Iterator

from . import lexicon as L

CODE = {"c": "contradiction", "e": "entailment", "n": "neutral", "x": "compatible"}
Pairs = Iterator[tuple[str, str, str]]


class Fact:
    """Somebody does something: a subject, a verb with its opposite, an object."""

    def __init__(self, r: random.Random):
        subjects, verbs, objects = r.choice(L.DOMAINS)
        self.subject = r.choice(L.items(subjects))
        self.object, self.other_object = r.sample(L.items(objects), 2)
        self.other_subject = r.choice([s for s in L.items(subjects) if s != self.subject])
        for_, against = (forms(v) for v in r.choice(L.items(verbs)).split(" ~ "))
        if r.random() < 0.3:
            for_, against = against, for_
        self.base, self.past, self.done = for_
        self.opposite_base, self.opposite_past, self.opposite_done = against
        if r.random() < 0.25:
            self.subject, self.other_subject = firm(r), firm(r)

    def yes(self, subject: str = "", object: str = "") -> str:
        """It happened."""
        return f"{subject or self.subject} {self.past} {object or self.object}"

    def no(self, r: random.Random, subject: str = "", object: str = "") -> str:
        """It did not happen."""
        s, o = subject or self.subject, object or self.object
        return r.choice(
            [
                f"{s} did not {self.base} {o}",
                f"{s} did not {self.base} {o}",
                f"{s} has not {self.done} {o}",
                f"{s} never {self.past} {o}",
                f"{s} has yet to {self.base} {o}",
                f"{s} failed to {self.base} {o}",
                f"{s} {self.opposite_past} {o}",
                f"{s} {self.opposite_past} {o}",
            ]
        )

    def opposite(self) -> str:
        """The opposite happened."""
        return f"{self.subject} {self.opposite_past} {self.object}"


def forms(text: str) -> tuple[str, str, str]:
    """Base, past and participle from one string of three equal parts, with slips made good."""
    words = text.split()
    if len(words) % 3 == 0:
        n = len(words) // 3
        return " ".join(words[:n]), " ".join(words[n : 2 * n]), " ".join(words[2 * n :])
    return "refuse to ratify", "refused to ratify", "refused to ratify"


def firm(r: random.Random) -> str:
    """A made-up firm."""
    return f"{r.choice(L.FIRMS_A)} {r.choice(L.FIRMS_B)}"


def person(r: random.Random) -> str:
    """A made-up name."""
    return f"{r.choice(L.FIRST)} {r.choice(L.LAST)}"


def pick(r: random.Random, text: str) -> str:
    """One entry of a list written with semicolons."""
    return r.choice(L.items(text))


def up(text: str) -> str:
    """A sentence: capital and full stop."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) else ".")


def dress(r: random.Random, text: str, chance: float = 0.5) -> str:
    """The sentence with a neutral clause before or behind it, as real sentences have."""
    if r.random() < chance:
        extra = r.random()
        if extra < 0.35 and not text.endswith(")"):
            text = f"{text} {pick(r, L.TIMES)}"
        elif extra < 0.7:
            text = f"{text}, {pick(r, L.CONTEXT)}"
        else:
            start = pick(r, "in a statement; as expected; according to the agency; officials say; by all accounts; meanwhile; in addition; after a long debate")
            text = f"{start}, {text}"
    return text


def when(r: random.Random) -> tuple[str, str]:
    """Two different times of the same grain."""
    grain = r.randrange(6)
    if grain == 0:
        a, b = r.sample(range(1962, 2026), 2)
        return f"in {a}", f"in {b}"
    if grain == 1:
        a, b = r.sample(L.MONTHS, 2)
        y = r.randrange(1990, 2026)
        return (f"in {a}", f"in {b}") if r.random() < 0.5 else (f"in {a} {y}", f"in {b} {y}")
    if grain == 2:
        a, b = r.sample(L.DAYS, 2)
        return f"on {a}", f"on {b}"
    if grain == 3:
        a, b = r.sample(range(1, 29), 2)
        m = r.choice(L.MONTHS)
        return f"on {a} {m}", f"on {b} {m}"
    if grain == 4:
        return tuple(r.sample(["in the first quarter", "in the second quarter", "in the fourth quarter", "in the first half of the year"], 2))
    return tuple(r.sample(["last year", "two years ago", "a decade ago", "this week", "in the spring", "last autumn", "in the 1990s", "before the war"], 2))


def where(r: random.Random) -> tuple[str, str]:
    """Two different places."""
    a, b = r.sample(sorted(L.CITIES), 2)
    if r.random() < 0.3:
        return tuple(f"in the {x} of the country" for x in r.sample(["north", "south", "east", "west", "centre"], 2))
    return f"in {r.choice(L.CITIES[a])}", f"in {r.choice(L.CITIES[b])}"


def time(r: random.Random) -> Pairs:
    """Another time is another matter; the same time is a conflict."""
    f = Fact(r)
    t, u = when(r)
    yield f"{f.yes()} {t}", f"{f.no(r)} {u}", "n"
    yield f"{f.yes()} {t}", f"{f.no(r)} {t}", "c"
    yield f"{f.yes()} {t}", f.no(r), "c"
    yield f"{f.yes()} {t}", f"it was {t} that {f.yes()}", "e"
    yield f"it was {t} that {f.yes()}", f"it was {u} that {f.yes()}", "c"
    m = pick(r, L.MEASURES)
    y, z = r.sample(range(1990, 2026), 2)
    yield f"{m} {r.choice(L.UP)} in {y}", f"{m} {r.choice(L.DOWN)} in {z}", "n"
    yield f"{m} {r.choice(L.UP)} in {y}", f"{m} {r.choice(L.DOWN)} in {y}", "c"
    yield f"{m} had {r.choice(['risen', 'increased'])} until {y}", f"{m} {r.choice(L.DOWN)} after {y}", "x"
    yield f"in the past {f.yes()}", f"now {f.subject} no longer wants to {f.base} {f.object}", "x"
    p, role = person(r), pick(r, L.ROLES)
    yield f"{p} was {role} until {y}", f"{p} is no longer {role}", "x"
    yield f"{p} is still {role}", f"{p} is no longer {role}", "c"
    yield f"{p} became {role} in {y}", f"{p} became {role} in {z}", "c"
    yield f"{p} became {role} in {min(y, z)}", f"{p} was {role} in {max(y, z)}", "x"


def scope(r: random.Random) -> Pairs:
    """All, some, none; here, there."""
    n = pick(r, L.COUNTED)
    s, o, _ = STATE(r)
    if r.random() < 0.6:
        s, o = r.choice([("closed", "open"), ("damaged", "intact"), ("registered", "unregistered"), ("insured", "uninsured"), ("counted", "uncounted")])
    x, y = where(r)
    yield f"all {n} were {s}", f"some {n} were not {s}", "c"
    yield f"all {n} were {s}", f"the {n} {x} were {s}", "e"
    yield f"all {n} were {s}", f"not all {n} were {s}", "c"
    yield f"not all {n} were {s}", f"some {n} were not {s}", "e"
    yield f"not all {n} were {s}", f"some {n} were {s}", "x"
    yield f"some {n} were {s}", f"some {n} were not {s}", "x"
    yield f"most {n} were {s}", f"a few {n} were {o}", "x"
    yield f"most {n} were {s}", f"most {n} were {o}", "c"
    yield f"no {n} were {s}", f"several {n} were {s}", "c"
    yield f"no {n} were {s}", f"none of the {n} were {s}", "e"
    yield f"few {n} were {s}", f"the majority of {n} were {s}", "c"
    yield f"only the {n} {x} were {s}", f"the {n} {y} were {s}", "c"
    yield f"the {n} {x} were {s}", f"the {n} {y} were {o}", "n"
    yield f"the {n} {x} were {s}", f"the {n} {x} were not {s}", "c"
    yield f"neither of the two {n} was {s}", f"both {n} were {s}", "c"
    k = r.randrange(3, 40)
    yield f"{k} of the {k * 3} {n} were {s}", f"all {n} were {s}", "c"
    yield f"{k} of the {k * 3} {n} were {s}", f"some {n} were not {s}", "x"
    f = Fact(r)
    yield f"{f.yes()}", f.no(r, object=f"any other part of {f.object}"), "x"
    yield f"{f.yes()} {x}", f"{f.no(r)} {y}", "n"
    yield f"{f.yes()} {x}", f"{f.no(r)} {x}", "c"


def STATE(r: random.Random) -> tuple[str, str, str]:
    """An adjective, its opposite and a thing that may be either."""
    a, b, things = r.choice(L.STATES.strip().split("\n")).split("|")
    return a, b, r.choice(things.split(", ")).strip()


def reported(r: random.Random) -> Pairs:
    """Saying, fearing, denying, asking."""
    f = Fact(r)
    s, t = r.sample(L.items(L.SPEAKERS), 2)
    say = pick(r, L.SAY)
    weak = pick(r, L.WEAK_SAY)
    yes, no = f.yes(), f.no(r)
    yield f"{s} {say} that {yes}", no, "c"
    yield f"{s} {say} that {yes}", f"{t} {say} that {no}", "c"
    yield f"{s} {weak} that {f.subject} would {f.base} {f.object}", no, "n"
    yield f"{s} {weak} that {f.subject} would {f.base} {f.object}", yes, "n"
    yield f"it is rumoured that {yes}", no, "x"
    yield f"{s} denied that {yes}", f"{s} said that {no}", "e"
    yield f"{s} denied that {yes}", f"{s} confirmed that {yes}", "c"
    yield f"{s} asked whether {yes}", no, "n"
    yield f"{s} called on {f.subject} to {f.base} {f.object}", no, "n"
    yield f"{s} called on {f.subject} to {f.base} {f.object}", f"{s} urged {f.subject} not to {f.base} {f.object}", "c"
    yield f"{s} wrongly claimed that {yes}", no, "e"
    yield f"{s} wrongly claimed that {yes}", yes, "c"
    yield f"{s} refused to say whether {yes}", yes, "n"
    yield f'"{up(yes)}" {s} said', f"{s} said that {yes}", "e"
    yield f"it is not true that {yes}", yes, "c"
    yield f"reports that {yes} are false", yes, "c"
    yield f"{s} {say} that {yes}", f"{t} {say} that {yes}", "n"
    yield f"critics accuse {f.subject} of having {f.done} {f.object}", f"supporters praise {f.subject}", "n"


def refinement(r: random.Random) -> Pairs:
    """Saying more precisely is no conflict; saying otherwise is."""
    kind, members = r.choice(L.KINDS)
    m, o = r.sample(members, 2)
    c, d = r.sample(sorted(L.CITIES), 2)
    city, other = r.sample(L.CITIES[c], 2)
    away = r.choice(L.CITIES[d])
    what = r.choice(["was found", "was seen", "was reported missing", "was examined", "was described", "was photographed"])
    an = lambda w: ("an " if w[0] in "aeiou" else "a ") + w  # noqa: E731
    colour, hue = r.sample("red blue old new small large grey black white expensive".split(), 2)
    yield f"{an(m)} {what} in {city}", f"{an(kind)} {what} in {c}", "e"
    yield f"{an(kind)} {what} in {c}", f"{an(m)} {what} in {city}", "n"
    yield f"the {kind} that {what} in {city} was {an(m)}", f"the {kind} that {what} in {city} was {an(o)}", "c"
    yield f"{an(colour)} {m} {what} in {city}", f"{an(m)} {what} in {city}", "e"
    yield f"the {m} was {colour}", f"the {m} was not {colour}", "c"
    yield f"{an(m)} {what} in {city}", f"{an(o)} {what} in {away}", "n"
    p = person(r)
    yield f"{p} was born in {city}", f"{p} was born in {c}", "e"
    yield f"{p} was born in {city}", f"{p} was born in {d}", "c"
    yield f"{p} was born in {city}", f"{p} was born in {other}", "c"
    yield f"{p} visited {city}", f"{p} visited {away}", "n"
    yield f"{p} grew up in {c}", f"{p} now lives in {away}", "x"
    mo, mo2 = r.sample(L.MONTHS, 2)
    y = r.randrange(1950, 2026)
    day = r.randrange(1, 28)
    yield f"the firm was founded on {day} {mo} {y}", f"the firm was founded in {y}", "e"
    yield f"the firm was founded in {y}", f"the firm was founded in {mo} {y}", "n"
    yield f"the firm was founded in {mo} {y}", f"the firm was founded in {mo2} {y}", "c"
    yield f"the meeting began at {r.randrange(7, 11)} a.m.", "the meeting began in the morning", "e"
    yield f"the meeting began at {r.randrange(7, 11)} a.m.", "the meeting began in the evening", "c"
    f = Fact(r)
    yield f"{f.yes()} and {f.other_object}", f.yes(), "e"
    yield f"{f.yes()} and {f.other_object}", f"{f.yes()} but not {f.other_object}", "c"
    yield f.yes(), f.yes(object=f.other_object), "n"
    yield f"{f.subject} only {f.past} {f.object}", f.yes(object=f"both {f.object} and {f.other_object}"), "c"
    yield f"{f.object} was {f.done} by {f.subject}", f.yes(), "e"
    yield f"{f.object} was {f.done} by {f.subject}", f"{f.object} was {f.done} by {f.other_subject}", "c"
    yield f"{f.object} was {f.done} by {f.subject}", f"{f.object} was not {f.done}", "c"


def rules(r: random.Random) -> Pairs:
    """A rule with its exception holds; a rule and its plain denial do not."""
    who, do, unless = pick(r, L.RULE_WHO), pick(r, L.RULE_DO), pick(r, L.RULE_EXCEPT)
    other = r.choice([d for d in L.items(L.RULE_DO) if d != do])
    plural = who.endswith("s") or who.startswith(("members", "staff"))
    be, have = ("are", "have") if plural else ("is", "has")
    ban = r.choice([f"{who} may not {do}", f"{who} shall not {do}", f"{who} must not {do}", f"{who} {be} not allowed to {do}", f"{who} {be} prohibited from any attempt to {do}"])
    allow = r.choice([f"{who} may {do}", f"{who} {be} allowed to {do}", f"{who} {be} free to {do}", f"{who} {have} the right to {do}"])
    yield ban, f"{allow} {unless}", "x"
    yield ban, f"notwithstanding the foregoing, {allow} {unless}", "x"
    yield ban, f"{allow} at any time", "c"
    yield ban, allow, "c"
    yield f"{ban} under any circumstances", f"{allow} {unless}", "c"
    yield f"{ban} except {unless}", f"{allow} {unless}", "e"
    yield f"{ban} except {unless}", f"{ban}, not even {unless}", "c"
    yield ban, f"{allow.replace(do, other)}", "n"
    yield f"{who} must not {do}", f"{who} shall not {do}", "e"
    part = r.choice(["who joined before the change", "on probation", "with a special permit", "under the age of 18", "acting for the state", "listed in annex B"])
    yield ban, allow.replace(who, f"{who} {part}", 1), "x"
    yield ban.replace(who, f"{who} {part}", 1), allow.replace(who, f"{who} {part}", 1), "c"
    n, m = r.sample([5, 7, 10, 14, 21, 30, 45, 60, 90], 2)
    thing = r.choice(["the invoice", "the deposit", "the report", "a notice", "the application", "the form", "the tax return", "the claim"])
    verb = r.choice(["submit", "pay", "return", "file"]) if thing != "a notice" else "give"
    must = r.choice(["must", "shall", f"{be} required to", f"{have} to"])
    yield f"{who} {must} {verb} {thing} within {n} days", f"{who} {must} {verb} {thing} within {m} days", "c"
    yield f"{who} {must} {verb} {thing} within {n} days", f"{who} {part} {must} {verb} {thing} within {m} days", "x"
    yield f"{who} {must} {verb} {thing} within {n} days", f"{who} {must} {verb} {thing} within {m} days {unless}", "x"
    yield f"{who} {must} {verb} {thing}", f"{who} {'do' if plural else 'does'} not have to {verb} {thing}", "c"
    yield f"{who} {must} {verb} {thing}", f"{who} need not {verb} {thing} {unless}", "x"
    yield f"{who} {must} {verb} {thing}", f"{who} may {verb} {thing} electronically", "x"
    yield f"{who} {must} {verb} {thing} in writing", f"{who} may {verb} {thing} orally", "c"
    yield f"all {r.choice(['orders', 'purchases', 'contracts', 'payments', 'trips'])} require approval", f"orders below {n}00 euros do not require approval", "x"
    yield f"every order requires approval", f"no order requires approval", "c"


def rounding(r: random.Random) -> Pairs:
    """A rounded number is the same number; another one is not."""
    unit = r.choice([f"{pick(r, L.COUNTED)} were {r.choice(['destroyed', 'inspected', 'registered', 'lost', 'saved'])}", f"{r.choice(L.HARMED)} were {r.choice(L.HARM)} in {pick(r, L.ACCIDENTS)}"])
    base = r.choice([20, 30, 50, 100, 200, 300, 400, 500, 700, 1000, 1500, 2000, 3000, 5000, 12000, 40000])
    exact = base + r.choice([-1, 1]) * r.randrange(1, max(2, base // 25))
    far = r.choice([int(exact * k) for k in (0.3, 0.5, 1.6, 2, 3, 10)])
    show = lambda n: f"{n:,}" if r.random() < 0.8 else str(n)  # noqa: E731
    about = r.choice(["about", "around", "some", "roughly", "approximately", "nearly" if exact < base else "about", "almost" if exact < base else "around"])
    low, high = int(exact * r.uniform(0.4, 0.9)), int(exact * r.uniform(1.15, 2.5)) + 1
    yield f"{show(exact)} {unit}", f"{about} {show(base)} {unit}", "e"
    yield f"{about} {show(base)} {unit}", f"{show(exact)} {unit}", "x"
    yield f"{show(exact)} {unit}", f"{about} {show(far)} {unit}", "c"
    yield f"{show(exact)} {unit}", f"{show(far)} {unit}", "c"
    yield f"exactly {show(exact)} {unit}", f"exactly {show(exact + r.choice([-2, -1, 1, 2, 3]))} {unit}", "c"
    yield f"{show(exact)} {unit}", f"more than {show(low)} {unit}", "e"
    yield f"{show(exact)} {unit}", f"more than {show(high)} {unit}", "c"
    yield f"{show(exact)} {unit}", f"fewer than {show(high)} {unit}", "e"
    yield f"{show(exact)} {unit}", f"fewer than {show(low)} {unit}", "c"
    yield f"at least {show(low)} {unit}", f"{show(exact)} {unit}", "n"
    yield f"at least {show(exact)} {unit}", f"only {show(low)} {unit}", "c"
    yield f"up to {show(high)} {unit}", f"{show(exact)} {unit}", "x"
    yield f"between {show(low)} and {show(high)} {unit}", f"{show(exact)} {unit}", "x"
    yield f"between {show(low)} and {show(exact)} {unit}", f"{show(high)} {unit}", "c"
    yield f"{show(exact)} {unit}", f"no {unit}", "c"
    yield f"{show(exact)} {unit}", f"dozens of {unit}" if exact < 20 else f"several {unit}", "x"
    whole = r.randrange(2, 60)
    tenth = r.randrange(1, 10)
    money = r.choice(["euros", "dollars", "pounds"])
    deal = r.choice(["the deal was worth", "the repair cost", "the fine came to", "the project will cost", "the loss amounted to"])
    scale = r.choice(["million", "billion"])
    yield f"{deal} {whole}.{tenth} {scale} {money}", f"{deal} more than {whole} {scale} {money}", "e"
    yield f"{deal} {whole}.{tenth} {scale} {money}", f"{deal} about {whole + (tenth > 5)} {scale} {money}", "e"
    yield f"{deal} {whole}.{tenth} {scale} {money}", f"{deal} {whole * 3}.{tenth} {scale} {money}", "c"
    yield f"{deal} {whole} million {money}", f"{deal} {whole} billion {money}", "c"
    yield f"{deal} {whole} {scale} {money}", f"{deal} less than {max(1, whole // 2)} {scale} {money}", "c"
    pc = r.randrange(4, 90)
    m = pick(r, L.MEASURES)
    yield f"{m} rose by {pc} percent", f"{m} rose by {pc}%", "e"
    yield f"{m} rose by {pc} percent", f"{m} rose by {pc + r.randrange(5, 30)} percent", "c"
    yield f"{m} rose by {pc} percent", f"{m} rose", "e"
    yield f"{m} rose by {pc} percent", f"{m} was unchanged", "c"
    half = r.choice([("half", 50), ("a third", 33), ("a quarter", 25), ("three quarters", 75), ("a fifth", 20)])
    who = r.choice(["voters", "members", "firms", "households", "pupils"])
    yield f"{half[1]} percent of {who} took part", f"about {half[0]} of {who} took part", "e"
    yield f"{half[1]} percent of {who} took part", f"nearly all {who} took part", "c"


def prefixes(r: random.Random) -> Pairs:
    """Words that look negative, and opposites that are."""
    left, right = r.choice(L.PREFIXED.strip().split("\n")).split("|")
    s = pick(r, L.PREFIX_SUBJECTS)
    yield f"{s} {left}", f"{s} {right}", "e"
    yield f"{s} {right}", f"{s} {left}", "e"
    yield f"it is not the case that {s} {left}", f"{s} {right}", "c"
    for _ in range(3):
        a, b, thing = STATE(r)
        be = "are" if thing.endswith("s") and not thing.endswith("ss") else "is"
        time_ = r.choice(["", "", " now", " at present", " this week"])
        yield f"{thing} {be} {a}{time_}", f"{thing} {be} {b}{time_}", "c"
        yield f"{thing} {be} not {a}", f"{thing} {be} {b}", "x"
        yield f"{thing} {be} not {b}", f"{thing} {be} {b}", "c"
        yield f"{thing} {be} {a}", f"{thing} {be} not {b}", "e"
        yield f"{thing} {be} {a}", f"{thing} {be} no longer {b}", "x"
        yield f"{thing} {be} {a}", f"{thing} remains {b}", "c"
        yield f"{thing} {be} not only {a}", f"{thing} {be} {a}", "e"
    p, q = STATE(r), STATE(r)
    yield f"{p[2]} was {p[0]}", f"{q[2]} was {q[1]}", "n"


def modals(r: random.Random) -> Pairs:
    """May and did not go together; must and need not do not."""
    f = Fact(r)
    s, o, v = f.subject, f.object, f.base
    exp = pick(r, L.EXPECT)
    yield f"{s} {exp} {v} {o}", f.no(r), "n"
    yield f"{s} may {v} {o}", f"{s} may not {v} {o}", "x"
    yield f"{s} could {v} {o}", f"{s} has not {f.done} {o}", "x"
    yield f"{s} must {v} {o}", f"{s} does not have to {v} {o}", "c"
    yield f"{s} has to {v} {o}", f"{s} is not obliged to {v} {o}", "c"
    yield f"{s} can {v} {o}", f"{s} cannot {v} {o}", "c"
    yield f"{s} can {v} {o}", f"{s} is unable to {v} {o}", "c"
    yield f"{s} will {v} {o}", f"{s} will not {v} {o}", "c"
    yield f"{s} will {v} {o}", f"{s} has no plans to {v} {o}", "c"
    yield f"{s} should {v} {o}", f.no(r), "n"
    yield f"{s} has the right to {v} {o}", f.no(r), "n"
    yield f"{s} wanted to {v} {o}", f"{s} did not {v} {o}", "n"
    yield f"{s} wanted to {v} {o}", f"{s} had no intention of letting anyone {v} {o}", "c"
    yield f"{s} managed to {v} {o}", f"{s} did not {v} {o}", "c"
    yield f"{s} managed to {v} {o}", f"{s} {f.past} {o}", "e"
    yield f"{s} forgot to {v} {o}", f"{s} did not {v} {o}", "e"
    yield f"{s} refused to {v} {o}", f"{s} agreed to {v} {o}", "c"
    yield f"{s} was about to {v} {o}", f"{s} had already {f.done} {o}", "c"
    yield f"{s} tried to {v} {o}", f"{s} did not succeed", "n"
    yield f"{s} is likely to {v} {o}", f"{s} is unlikely to {v} {o}", "c"
    yield f"{s} is certain to {v} {o}", f"{s} may not {v} {o}", "c"
    yield f"it is possible that {s} will {v} {o}", f"it is impossible that {s} will {v} {o}", "c"
    yield f.yes(), f"{s} was able to {v} {o}", "e"
    yield f"{s} must {v} {o}", f"{s} may {v} {o}", "x"


def conditionals(r: random.Random) -> Pairs:
    """What would be, if."""
    f, g = Fact(r), Fact(r)
    cond = f"if {g.yes()}"
    m = pick(r, L.MEASURES)
    yield f"{f.subject} will {f.base} {f.object} {cond}", f.no(r), "n"
    yield f"{f.subject} would have {f.done} {f.object} if {g.subject} had {g.done} {g.object}", f.no(r), "x"
    yield f"{f.subject} would have {f.done} {f.object} if {g.subject} had {g.done} {g.object}", g.yes(), "c"
    yield f"{f.subject} will {f.base} {f.object} {cond}", f"{f.subject} will not {f.base} {f.object} {cond}", "c"
    yield f"{f.subject} will {f.base} {f.object} {cond}", f"{f.subject} will not {f.base} {f.object} even {cond}", "c"
    yield f"{f.subject} will {f.base} {f.object} {cond}", f"{f.subject} will {f.base} {f.object}", "n"
    yield f"unless {g.yes()}, {f.subject} will {f.base} {f.object}", f"{f.subject} will not {f.base} {f.object}", "n"
    yield f"because {g.yes()}, {f.yes()}", f.no(r), "c"
    yield f"because {g.yes()}, {f.yes()}", f.yes(), "e"
    yield f"although {g.yes()}, {f.yes()}", g.no(r), "c"
    yield f"although {g.yes()}, {f.yes()}", g.yes(), "e"
    yield f"when {g.yes()}, {f.yes()}", g.no(r), "c"
    yield f"{f.yes()} even though {g.no(r)}", g.yes(), "c"
    yield f"{f.yes()} without waiting until {g.yes()}", f.yes(), "e"
    yield f"if the talks fail, {m} will rise", f"{m} will fall", "n"
    yield f"if the talks fail, {m} will rise", f"if the talks fail, {m} will fall", "c"
    yield f"had {g.subject} {g.done} {g.object}, {f.subject} would have {f.done} {f.object}", g.no(r), "x"
    yield f"either {f.yes()} or {g.yes()}", f.no(r), "n"
    yield f"either {f.yes()} or {g.yes()}", f"neither {f.yes()} nor {g.yes()}", "c"
    yield f"{f.yes()} instead of {g.object}", f.yes(), "e"


def double_negation(r: random.Random) -> Pairs:
    """Two negations, and one."""
    f = Fact(r)
    s, o, v = f.subject, f.object, f.base
    yield f"it is not true that {s} did not {v} {o}", f.yes(), "e"
    yield f"it is not true that {s} did not {v} {o}", f"{s} did not {v} {o}", "c"
    yield f"{s} did not fail to {v} {o}", f.yes(), "e"
    yield f"{s} did not fail to {v} {o}", f"{s} failed to {v} {o}", "c"
    yield f"nobody doubts that {f.yes()}", f.no(r), "c"
    yield f"there is no doubt that {f.yes()}", f.yes(), "e"
    yield f"there is no doubt that {f.yes()}", f.no(r), "c"
    yield f"{s} never refused to {v} {o}", f"{s} refused to {v} {o}", "c"
    yield f"{s} does not deny that {f.yes()}", f.yes(), "x"
    yield f"it is not impossible that {s} will {v} {o}", f"{s} may {v} {o}", "e"
    yield f"{s} did not {v} {o} until the vote was over", f"{s} {f.past} {o} after the vote", "e"
    yield f"{s} did not {v} {o} until the vote was over", f"{s} {f.past} {o} before the vote", "c"
    yield f"{s} did not only {v} {o}", f.yes(), "e"
    yield f"not {s} but {f.other_subject} {f.past} {o}", f.yes(), "c"
    yield f"not {s} but {f.other_subject} {f.past} {o}", f.yes(subject=f.other_subject), "e"
    yield f"no one except {s} {f.past} {o}", f.yes(), "e"
    yield f"no one except {s} {f.past} {o}", f.yes(subject=f.other_subject), "c"
    yield f"{s} could not have {f.done} {o} without help", f.no(r), "n"
    yield f"{s} did not {v} {o} because of the cost", f"{s} has not {f.done} {o}", "x"
    yield f.no(r), f.no(r), "x"


def referents(r: random.Random) -> Pairs:
    """The same is said of somebody else; or of the same one by another name."""
    f = Fact(r)
    p, q = person(r), person(r)
    role, other_role = r.sample(L.items(L.ROLES), 2)
    c, d = r.sample(sorted(L.CITIES), 2)
    city, away = r.choice(L.CITIES[c]), r.choice(L.CITIES[d])
    yield f.yes(), f.no(r, subject=f.other_subject), "n"
    yield f.yes(), f.no(r, object=f.other_object), "n"
    yield f"{p}, {role}, {f.past} {f.object}", f"{p} {f.past} {f.object}", "e"
    yield f"{p}, {role}, {f.past} {f.object}", f.no(r, subject=role if role.startswith("the") else f"the {role}"), "c"
    yield f"{p}, {role}, {f.past} {f.object}", f.no(r, subject=p), "c"
    yield f"{p}, {role}, {f.past} {f.object}", f.no(r, subject=f"{q}, {other_role},"), "n"
    yield f"{p} is {role}", f"{q} is {role}", "c"
    yield f"{p} is {role}", f"{q} is {other_role}", "n"
    yield f"{p} is {role}", f"{p} is not {role}", "c"
    yield f"the mayor of {city} {f.past} {f.object}", f.no(r, subject=f"the mayor of {away}"), "n"
    yield f"the mayor of {city} {f.past} {f.object}", f.no(r, subject=f"the mayor of {city}"), "c"
    yield f"{p} told {q} that {f.yes()}", f"{q} told {p} that {f.yes()}", "n"
    verb, mutual = pick(r, L.DIRECTED), pick(r, L.MUTUAL)
    x, y = (firm(r), firm(r)) if r.random() < 0.3 else (p, q)
    if verb == "beat":
        yield f"{x} beat {y}", f"{x} lost to {y}", "c"
        yield f"{x} beat {y}", f"{y} lost to {x}", "e"
        yield f"{x} beat {y}", f"{y} beat {x}", "c"
    if verb in ("succeeded", "replaced"):
        yield f"{x} {verb} {y} as {role}", f"{y} {verb} {x} as {role}", "c"
    yield f"it was {x} who {verb} {y}", f"it was {y} who {verb} {x}", "c"
    yield f"{x} {mutual} {y}", f"{y} {mutual} {x}", "e"
    yield f"{x} {mutual} {y}", f"{x} has never {mutual.replace('met', 'met').replace('spoke', 'spoken').replace('shook', 'shaken')} {y}", "c"
    yield f"{x} {verb} {y}", f"{x} had nothing to do with {y}", "c"
    before, after = Fact(r), Fact(r)
    yield f"{before.yes()} before {after.yes()}", f"{after.yes()} after {before.yes()}", "e"
    yield f"{before.yes()} before {after.yes()}", f"{before.yes()} after {after.yes()}", "c"


def silence(r: random.Random) -> Pairs:
    """Saying nothing is not denying."""
    f = Fact(r)
    s = pick(r, L.SPEAKERS)
    yield f"{s} did not mention whether {f.yes()}", f.yes(), "n"
    yield f"the report does not mention {f.object}", f.yes(), "n"
    yield f"the report does not mention {f.object}", f"the report says that {f.yes()}", "c"
    yield f"{s} has not commented on {f.object}", f.yes(), "n"
    yield f"{s} has not commented on {f.object}", f"{s} said that {f.yes()}", "c"
    yield f"it is unclear whether {f.yes()}", f.no(r), "n"
    yield f"it is not known why {f.yes()}", f.yes(), "e"
    yield f"it is not known why {f.yes()}", f.no(r), "c"
    yield f"{s} declined to comment", f.no(r), "n"
    yield f"there is no evidence that {f.yes()}", f"there is clear evidence that {f.yes()}", "c"
    yield f"there is no evidence that {f.yes()}", f.no(r), "n"
    thing = r.choice(["contact", "agreement", "dialogue", "evidence", "risk", "shortage of fuel", "plan", "witness", "ceasefire", "cure", "trace of the ship", "cooperation", "progress"])
    where_ = r.choice(["between the two sides", "at present", "in the region", "in this case", "so far"])
    there = r.choice([f"there is {thing} {where_}", f"{thing} exists {where_}", f"{s} pointed to {thing} {where_}"])
    none = r.choice([f"there is no {thing} {where_}", f"{s} complained of a lack of {thing} {where_}", f"the absence of {thing} {where_} worries {s}", f"{thing} has yet to be seen {where_}", f"{where_} {thing} is missing"])
    yield there, none, "c"
    yield none, there, "c"
    yield f"there is little {thing} {where_}", f"there is no {thing} {where_}", "x"
    yield f"there is {thing} {where_}", f"there is some {thing} {where_}", "e"
    yield f"few details of {f.object} are known", f.yes(), "n"


def mixed(r: random.Random) -> Pairs:
    """Long texts: the conflict sits in one of several clauses, or there is none."""
    f, g, h = Fact(r), Fact(r), Fact(r)
    join = r.choice(["while", "and", "but", "whereas", "; at the same time"])
    glue = join if join.startswith(";") else f", {join}"
    long = f"{dress(r, f.yes(), 0.8)}{glue} {g.yes()}"
    yield long, f.yes(), "e"
    yield long, g.yes(), "e"
    yield long, f.no(r), "c"
    yield long, g.no(r), "c"
    yield long, h.yes(), "n"
    yield long, h.no(r), "n"
    yield long, f.no(r, object=f.other_object), "n"
    yield f"{dress(r, f.no(r), 0.8)}{glue} {g.yes()}", f.yes(), "c"
    yield f"{dress(r, f.no(r), 0.8)}{glue} {g.yes()}", g.yes(), "e"
    n, m = r.sample(range(3, 400), 2)
    acc, other = r.sample(L.items(L.ACCIDENTS), 2)
    who, harm = r.choice(L.HARMED), r.choice(L.HARM)
    c, d = r.sample(sorted(L.CITIES), 2)
    city, away = r.choice(L.CITIES[c]), r.choice(L.CITIES[d])
    day = r.choice(L.DAYS)
    report = f"at least {n} {who} were {harm} in {acc} in {city} on {day}, {pick(r, L.SPEAKERS)} said"
    yield report, f"nobody was {harm} in {acc} in {city}", "c"
    yield report, f"{acc} in {city} left {who} {harm}", "e"
    yield report, f"{m} {who} were {harm} in {other} in {away}", "n"
    yield report, f"{acc} happened in {away}", "c"
    yield report, f"{acc} happened in {c}", "e"
    yield report, f"{acc} in {city} happened on {r.choice([x for x in L.DAYS if x != day])}", "c"
    yield report, f"the cause of {acc} in {city} was a technical fault", "n"


GENERATORS: dict[str, Callable[[random.Random], Pairs]] = {
    "time": time,
    "scope": scope,
    "reported speech": reported,
    "refinement": refinement,
    "rule and exception": rules,
    "rounding": rounding,
    "negative prefix": prefixes,
    "modality": modals,
    "condition": conditionals,
    "double negation": double_negation,
    "other referent": referents,
    "silence": silence,
    "long text": mixed,
}
# Added clauses would change what these say.
BARE = {"rule and exception", "rounding", "condition", "scope"}


def all_rows(count: int, r: random.Random) -> list[dict]:
    """About ``count`` pairs of each kind, no two equal."""
    rows, seen = [], set()
    for kind, make in GENERATORS.items():
        made, tries = 0, 0
        while made < count and tries < 40 * count:
            tries += 1
            found = list(make(r))
            r.shuffle(found)
            conflicts = [x for x in found if x[2] == "c"][:3]
            others = [x for x in found if x[2] != "c"][:4]
            for a, b, code in conflicts + others:
                if kind not in BARE and kind != "long text" and r.random() < 0.4:
                    a = dress(r, a, 0.6)
                a, b = up(a), up(b)
                if (a, b) in seen or a == b:
                    continue
                seen.add((a, b))
                turn = r.random() < (0.4 if code in "cx" else 0.15)
                target = CODE[code]
                if turn:
                    a, b = b, a
                    target = target if code == "c" else "compatible"
                rows.append({"a": a, "b": b, "target": target, "source": f"own/{kind}", "kind": "generated"})
                made += 1
    return rows
