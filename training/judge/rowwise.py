"""Int8 with a scale for every token and every weight column, written into an exported model.

``onnxruntime``'s dynamic quantisation takes one scale for a whole batch of activations: an outlier
of one token coarsens all others, and a pair's result depends on what else is in its batch. Here
each row of activations (each token) gets its own scale at run time and is rounded to 8 bits around
128; each column of weights gets a fixed one. Integer products are exact, so a pair has one result.

Weights keep 7 bits: the sum of two u8 x s8 products then fits the 16 bits in which processors
without VNNI instructions add them (255 x 63 x 2 < 32,768).
"""

import numpy as np
import onnx
from onnx import TensorProto as T
from onnx import helper, numpy_helper

WEIGHT_TOP = 63
ACTIVATION_TOP = 127.0
ZERO = 128
# Shares of a column's largest weight to try as its end of scale: what lies beyond is cut off.
CLIPS = np.linspace(0.6, 1.0, 17)
# Tables of fewer rows (positions, segments) are small and stay in 32 bits.
MIN_ROWS = 1000


def column_scales(weight: np.ndarray, top: int = WEIGHT_TOP) -> np.ndarray:
    """The scale of each column of [in, out] with the least squared rounding error."""
    whole = np.maximum(np.abs(weight).max(0), 1e-9) / top
    best, scales = np.full(whole.shape, np.inf), whole.copy()
    for clip in CLIPS:
        scale = whole * clip
        error = ((np.clip(np.round(weight / scale), -top, top) * scale - weight) ** 2).sum(0)
        scales = np.where(error < best, scale, scales)
        best = np.minimum(best, error)
    return scales.astype(np.float32)


class Writer:
    """The quantised graph while it is written."""

    def __init__(self, graph: onnx.GraphProto):
        self.graph = graph
        self.weights = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
        self.nodes: list[onnx.NodeProto] = []
        self.replaced: set[str] = set()
        self.rounded: dict[str, tuple[str, str]] = {}
        self.top = self.constant("quantised/top", np.array(ACTIVATION_TOP, np.float32))
        self.middle = self.constant("quantised/middle", np.array(ZERO, np.float32))
        self.zero = self.constant("quantised/zero", np.array(ZERO, np.uint8))
        self.least = self.constant("quantised/least", np.array(1e-9, np.float32))

    def constant(self, name: str, value: np.ndarray) -> str:
        """Add a constant once; gives its name."""
        if name not in self.weights:
            self.weights[name] = value
            self.graph.initializer.append(numpy_helper.from_array(value, name))
        return name

    def add(self, op: str, inputs: list[str], output: str, **attributes) -> str:
        """Add a node; gives the name of its output."""
        self.nodes.append(helper.make_node(op, inputs, [output], name=output, **attributes))
        return output

    def rows(self, x: str) -> tuple[str, str]:
        """Activations rounded row by row, and the rows' scales; worked out once for each tensor."""
        if x not in self.rounded:
            p = f"{x}/quantised"
            largest = self.add("ReduceMax", [self.add("Abs", [x], f"{p}/size")], f"{p}/most", axes=[-1], keepdims=1)
            largest = self.add("Max", [largest, self.least], f"{p}/largest")
            inverse = self.add("Div", [self.top, largest], f"{p}/inverse")
            scale = self.add("Div", [largest, self.top], f"{p}/scale")
            steps = self.add("Round", [self.add("Mul", [x, inverse], f"{p}/stretched")], f"{p}/steps")
            shifted = self.add("Add", [steps, self.middle], f"{p}/shifted")
            self.rounded[x] = (self.add("Cast", [shifted], f"{p}/bytes", to=T.UINT8), scale)
        return self.rounded[x]

    def product(self, node: onnx.NodeProto, weight: np.ndarray) -> None:
        """A matrix product with constant weights, and its bias where it has one."""
        name, output = node.input[1], node.output[0]
        scales = column_scales(weight)
        whole = np.clip(np.round(weight / scales), -WEIGHT_TOP, WEIGHT_TOP).astype(np.int8)
        bytes_, row_scale = self.rows(node.input[0])
        sums = self.add("MatMulInteger", [bytes_, self.constant(f"{name}/quantised", whole), self.zero], f"{output}/sums")
        by_row = self.add("Mul", [self.add("Cast", [sums], f"{output}/floats", to=T.FLOAT), row_scale], f"{output}/by-row")
        has_bias = len(node.input) > 2
        scaled = [by_row, self.constant(f"{name}/scales", scales)]
        self.add("Mul", scaled, f"{output}/scaled" if has_bias else output)
        if has_bias:
            self.add("Add", [f"{output}/scaled", node.input[2]], output)
        self.replaced.add(name)

    def table(self, node: onnx.NodeProto) -> None:
        """A table of word vectors, 8 bits and a scale for each row."""
        name, rows, output = node.input[0], node.input[1], node.output[0]
        table = self.weights[name]
        scales = (np.maximum(np.abs(table).max(1, keepdims=True), 1e-9) / 127).astype(np.float32)
        whole = np.round(table / scales).astype(np.int8)
        bytes_ = self.add("Gather", [self.constant(f"{name}/quantised", whole), rows], f"{output}/bytes")
        scale = self.add("Gather", [self.constant(f"{name}/scales", scales), rows], f"{output}/scale")
        self.add("Mul", [self.add("Cast", [bytes_], f"{output}/floats", to=T.FLOAT), scale], output)
        self.replaced.add(name)


def quantise(model: onnx.ModelProto) -> onnx.ModelProto:
    """Quantise the matrix products with constant weights and the word table of a model, in place."""
    graph = model.graph
    w = Writer(graph)
    for node in list(graph.node):
        constant = node.input[1] if len(node.input) > 1 and node.input[1] in w.weights else None
        if node.op_type == "MatMul" and constant:
            w.product(node, w.weights[constant])
        elif node.op_type == "Gemm" and constant:
            transposed = any(a.name == "transB" and a.i for a in node.attribute)
            weight = w.weights[constant]
            w.product(node, np.ascontiguousarray(weight.T) if transposed else weight)
        elif node.op_type == "Gather" and node.input[0] in w.weights and len(w.weights[node.input[0]]) >= MIN_ROWS:
            w.table(node)
        else:
            w.nodes.append(node)
    kept = [t for t in graph.initializer if t.name not in w.replaced]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(w.nodes)
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    return model
