"""Which layers of a PDF («optional content») are shown when it is opened. What is not shown is no part of the text."""

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream


class Layers:
    def __init__(self, pdf: Pdf) -> None:
        properties = pdf.Root.get("/OCProperties")
        shown_first = properties.get("/D") if isinstance(properties, Dictionary) else None
        self.is_off_at_first = False
        self.on: set[tuple[int, int]] = set()
        self.off: set[tuple[int, int]] = set()
        if isinstance(shown_first, Dictionary):
            self.is_off_at_first = shown_first.get("/BaseState") == Name.OFF
            self.on, self.off = _numbers(shown_first.get("/ON")), _numbers(shown_first.get("/OFF"))

        # Drawings that are hidden as a whole are noted now: cleaning takes their own note of it away.
        self.hidden_drawings = {
            item.objgen for item in pdf.objects if isinstance(item, Stream) and not self.is_shown(item.get("/OC"))
        }

    @property
    def hidden(self) -> int:
        """How many are off by name."""
        return len(self.off)

    def is_shown(self, layer: object, depth: int = 0) -> bool:
        """Whether what belongs to this layer, or to this rule over layers, is shown."""
        if not isinstance(layer, Dictionary) or depth > _DEEPEST:
            return True
        if layer.get("/Type") == Name.OCMD:
            return self._follows(layer, depth)
        if layer.objgen in self.off:
            return False
        return not self.is_off_at_first or layer.objgen in self.on

    def _follows(self, rule: Object, depth: int) -> bool:
        expression = rule.get("/VE")
        if isinstance(expression, Array) and len(expression):
            return self._holds(expression, depth)
        layers = rule.get("/OCGs")
        states = [
            self.is_shown(one, depth + 1)
            for one in (layers if isinstance(layers, Array) else [layers])
            if one is not None
        ]
        if not states:
            return True
        policy = str(rule.get("/P", "/AnyOn"))
        return {"/AllOn": all(states), "/AnyOff": not all(states), "/AllOff": not any(states)}.get(policy, any(states))

    def _holds(self, expression: object, depth: int) -> bool:
        if not isinstance(expression, Array) or not len(expression) or depth > _DEEPEST:
            return self.is_shown(expression, depth + 1)
        states = [self._holds(one, depth + 1) for one in list(expression)[1:]]
        operator = str(expression[0])
        if operator == "/Not":
            return not any(states)
        return all(states) if operator == "/And" else any(states)


_DEEPEST = 20


def _numbers(layers: object) -> set[tuple[int, int]]:
    return {layer.objgen for layer in layers if isinstance(layer, Dictionary)} if isinstance(layers, Array) else set()
