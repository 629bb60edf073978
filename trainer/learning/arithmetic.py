"""Arithmetic that can be read: symbols, the same with numbers, and the result.

Numbers are written by whoever shows them, in the reader's language: see :class:`Writing`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from string import Formatter

from trainer.errors import phrase

MORE = phrase("learning", "{count} more, together {sum}")
"""What a long sum leaves out."""
UNSEEN = "…"


@dataclass(frozen=True, slots=True)
class Writing:
    """How formulas are written for a reader.

    Attributes:
        number: a number as text; negative ones begin with “−”.
        whole: a count as text.
        translate: a template of the context ``learning`` in the reader's language.
    """

    number: Callable[[float], str]
    whole: Callable[[int], str]
    translate: Callable[[str], str]

    def separated(self, text: str) -> str:
        """``text`` with semicolons between arguments where numbers are written with a comma."""
        return text.replace(", ", "; ") if "," in self.number(0.5) else text


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with a name, such as z₁ = 0.41; a constant has an empty one."""

    symbol: str
    value: float

    def numbers(self, writing: Writing) -> str:
        """The number alone."""
        return writing.number(self.value)


@dataclass(frozen=True, slots=True)
class Difference:
    """(a − b) as one factor of a product."""

    left: Quantity
    right: Quantity

    @property
    def value(self) -> float:
        """The left number minus the right one."""
        return self.left.value - self.right.value

    @property
    def symbol(self) -> str:
        """In brackets."""
        return f"({self.left.symbol} − {self.right.symbol})"

    def numbers(self, writing: Writing) -> str:
        """In brackets."""
        return f"({self.left.numbers(writing)} − {bracketed(self.right.numbers(writing))})"


@dataclass(frozen=True, slots=True)
class Fraction:
    """A number that is clearer as a fraction, such as 2/3."""

    top: int
    bottom: int

    @property
    def value(self) -> float:
        """The quotient."""
        return self.top / self.bottom

    @property
    def symbol(self) -> str:
        """As it is."""
        return str(self.top) if self.bottom == 1 else f"{self.top}/{self.bottom}"

    def numbers(self, _writing: Writing) -> str:
        """As it is, too."""
        return self.symbol


Factor = Quantity | Difference | Fraction


@dataclass(frozen=True, slots=True)
class Term:
    """Factors that are multiplied; ``negative`` is a minus before all of them."""

    factors: tuple[Factor, ...]
    negative: bool = False

    @property
    def value(self) -> float:
        """The product."""
        product = -1.0 if self.negative else 1.0
        for factor in self.factors:
            product *= factor.value
        return product


@dataclass(frozen=True, slots=True)
class Rest:
    """What a long sum leaves out: how many terms, and what they add up to."""

    count: int
    value: float


@dataclass(frozen=True, slots=True)
class Sum:
    """Terms that are added up."""

    terms: tuple[Term, ...]
    rest: Rest | None = None

    @property
    def value(self) -> float:
        """What it comes to."""
        return sum((term.value for term in self.terms), 0.0) + (self.rest.value if self.rest else 0.0)

    def symbols(self, _writing: Writing) -> str:
        """With names."""
        text = _joined([(term, [factor.symbol for factor in term.factors]) for term in self.terms])
        return f"{text} + {UNSEEN}" if self.rest else text

    def numbers(self, writing: Writing) -> str:
        """With numbers; negative ones in brackets where a sign stands before them."""
        rows = []
        for place, term in enumerate(self.terms):
            texts = [factor.numbers(writing) for factor in term.factors]
            bare = place == 0 and not term.negative
            rows.append(
                (term, [text if bare and not spot else bracketed(text) for spot, text in enumerate(texts)])
            )
        text = _joined(rows)
        if self.rest is None:
            return text
        told = writing.translate(MORE).format(
            count=writing.whole(self.rest.count), sum=writing.number(self.rest.value)
        )
        return f"{text} + ({told})"


@dataclass(frozen=True, slots=True)
class Written:
    """Any other formula: a template with names in the places of numbers, such as ``exp({z}) − 1``."""

    template: str
    quantities: Mapping[str, Quantity] = field(default_factory=dict)

    def symbols(self, writing: Writing) -> str:
        """With names."""
        names = {
            name: quantity.symbol or quantity.numbers(writing) for name, quantity in self.quantities.items()
        }
        return writing.separated(self.template).format(**names)

    def numbers(self, writing: Writing) -> str:
        """With numbers; negative ones in brackets unless brackets or commas stand around them."""
        text, pieces = "", list(Formatter().parse(writing.separated(self.template)))
        for place, (before, name, _, _) in enumerate(pieces):
            text += before
            if name is None:
                continue
            after = pieces[place + 1][0] if place + 1 < len(pieces) else ""
            number = self.quantities[name].numbers(writing)
            text += number if _is_enclosed(text, after) else bracketed(number)
        return text


@dataclass(frozen=True, slots=True)
class Listing:
    """Numbers side by side, nothing computed; ``left_out`` of them are not shown."""

    quantities: tuple[Quantity, ...]
    left_out: int = 0

    def symbols(self, writing: Writing) -> str:
        """Each name with its number."""
        texts = [f"{quantity.symbol} = {quantity.numbers(writing)}" for quantity in self.quantities]
        return "   ".join([*texts, UNSEEN] if self.left_out else texts)


Arithmetic = Sum | Written | Listing


def formula_lines(result: Quantity | None, rule: str, arithmetic: Arithmetic, writing: Writing) -> list[str]:
    """The lines to show: the rule, if there is one, the symbols, the numbers, the result.

    >>> plain = Writing(lambda number: f"{number:g}".replace("-", "−"), str, str)
    >>> product = Sum((Term((Quantity("x₁", 0.5), Quantity("w₁", -2.0))),))
    >>> formula_lines(Quantity("z", -1.0), "", product, plain)
    ['z = x₁ · w₁', '= 0.5 · (−2)', '= −1']
    """
    symbols = arithmetic.symbols(writing)
    if result is None or isinstance(arithmetic, Listing):
        return [symbols]
    if result.symbol == symbols:
        return [symbols, f"= {arithmetic.numbers(writing)}", f"= {result.numbers(writing)}"]
    lines = [f"{result.symbol} = {rule}", f"= {symbols}"] if rule else [f"{result.symbol} = {symbols}"]
    numbers, outcome = arithmetic.numbers(writing), result.numbers(writing)
    lines += [f"= {text}" for text in (numbers, outcome) if text != symbols]
    return lines if numbers != outcome or numbers == symbols else lines[:-1]


def subscript(*numbers: int) -> str:
    """₁₂; several numbers are joined by arrows, as from one neuron to the next: ₁→₂."""
    return "→".join(str(number).translate(_LOW) for number in numbers)


def superscript(number: int) -> str:
    """⁽²⁾, the number of a layer."""
    return f"⁽{str(number).translate(_HIGH)}⁾"


_LOW = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_HIGH = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def bracketed(text: str) -> str:
    """``text`` in brackets if it is a negative number."""
    return f"({text})" if text.startswith("−") else text


def _is_enclosed(before: str, after: str) -> bool:
    opens = not before or before.rstrip()[-1:] in ("(", ",", ";")
    closes = not after or after.lstrip()[:1] in (")", ",", ";")
    return opens and (closes or not before)


def _joined(rows: list[tuple[Term, list[str]]]) -> str:
    text = ""
    for place, (term, factors) in enumerate(rows):
        product = " · ".join(factors)
        if place:
            text += " − " if term.negative else " + "
        elif term.negative:
            text += "−"
        text += product
    return text
