"""python -m unittest discover tests"""

import random
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch

sys.path.insert(0, str(Path(__file__).parent.parent))

from judge import augment, guards, retell, roles  # noqa: E402
from judge.metrics import auc, average_precision, best_threshold, prf  # noqa: E402
from judge.mix import reverse  # noqa: E402
from judge.model import Encoder, Judge, Shape  # noqa: E402
from judge.negation import Negator  # noqa: E402
from judge.rows import TARGETS, held_out, read, write  # noqa: E402
from judge.rowwise import WEIGHT_TOP, column_scales, quantise  # noqa: E402
from judge.tokens import batches, fit, window  # noqa: E402
from train import ALLOWED, loss_of  # noqa: E402


class Rows(unittest.TestCase):
    def test_write_is_reproducible_and_read_back(self):
        rows = [{"a": "É", "b": "x"}]
        with tempfile.TemporaryDirectory() as d:
            one, two = Path(d) / "1.gz", Path(d) / "2.gz"
            write(one, rows)
            write(two, rows)
            self.assertEqual(one.read_bytes(), two.read_bytes())
            self.assertEqual(list(read(one)), rows)

    def test_held_out_goes_by_premise(self):
        self.assertEqual(held_out({"a": "The cat sat.", "b": "x"}), held_out({"a": "the cat sat", "b": "y"}))

    def test_reverse_keeps_only_contradictions(self):
        r = {"a": "1", "b": "2", "target": "entailment", "source": "s", "kind": "given"}
        self.assertEqual(reverse(r)["target"], "compatible")
        self.assertEqual(reverse(r | {"target": "contradiction"})["target"], "contradiction")


class Generated(unittest.TestCase):
    def test_every_kind_has_conflicts_and_none(self):
        rows = guards.all_rows(60, random.Random(1))
        for kind in guards.GENERATORS:
            targets = {r["target"] for r in rows if r["source"] == f"own/{kind}"}
            self.assertIn("contradiction", targets, kind)
            self.assertTrue(targets & {"neutral", "compatible", "entailment"}, kind)
        self.assertTrue(all(r["target"] in TARGETS for r in rows))

    def test_same_seed_same_rows(self):
        self.assertEqual(guards.all_rows(20, random.Random(3)), guards.all_rows(20, random.Random(3)))

    def test_roles_have_conflicts_and_none(self):
        rows = roles.all_rows(40, random.Random(1))
        for make in roles.GENERATORS:
            targets = {r["target"] for r in rows if r["source"] == f"own/roles {make.__name__}"}
            self.assertIn("contradiction", targets, make.__name__)
            self.assertTrue(targets & {"neutral", "entailment"}, make.__name__)
        self.assertEqual(rows, roles.all_rows(40, random.Random(1)))

    def test_retelling_keeps_the_facts_and_its_twin_changes_one(self):
        a = "The ferry to Lund carried 340 people in March 1984 and reached the harbour after nine hours."
        given = [{"a": a, "b": "The ferry reached the harbour.", "target": "entailment", "source": "s"}] * 60
        rows = retell.all_rows(given, random.Random(5), 120)
        agreeing = [r for r in rows if r["target"] == "compatible" and "340" in r["a"]]
        self.assertTrue(agreeing)
        for r in agreeing:
            self.assertNotEqual(r["a"], r["b"])
        twins = [r for r in rows if r["target"] == "contradiction"]
        self.assertTrue(twins)
        for r in twins:
            changed = ("340" in r["a"]) != ("340" in r["b"]) or ("1984" in r["a"]) != ("1984" in r["b"]) or ("March" in r["a"]) != ("March" in r["b"]) or ("Lund" in r["a"]) != ("Lund" in r["b"])
            self.assertTrue(changed or "not" in r["b"] or "n't" in r["b"], r)
        self.assertEqual(retell.tell(a, random.Random(1), 0.0), a)

    def test_negation(self):
        n = Negator(["to visit the", "will visit it", "can visit him", "to visit us", "to visit us"])
        self.assertEqual(n.deny("The bridge is open."), "The bridge is not open.")
        self.assertEqual(n.deny("The minister visited the town."), "The minister did not visit the town.")
        self.assertIsNone(n.deny("No bridge is open."))
        self.assertIsNone(n.deny("Some bridges are open."))

    def test_swapped_facts_differ(self):
        r = random.Random(2)
        for _ in range(50):
            for changed, _kind in augment.swap_fact("It opened in March 1984 with 300 seats.", "It opened in March 1984 with 300 seats.", r):
                self.assertNotEqual(changed, "It opened in March 1984 with 300 seats.")


class Tokens(unittest.TestCase):
    def test_window_keeps_the_shared_part(self):
        self.assertEqual(list(window(np.array([1, 2, 3, 7, 8, 9]), np.array([7, 8]), 3)), [3, 7, 8])

    def test_fit_respects_the_limit(self):
        for x, y in ((200, 5), (5, 200), (200, 200), (3, 3)):
            a, b = fit(np.arange(x), np.arange(y), 64)
            self.assertLessEqual(len(a) + len(b) + 3, 64)

    def test_batches_cover_everything_once(self):
        lengths = np.random.default_rng(0).integers(5, 90, 1003)
        found = np.concatenate(batches(lengths, 16, 5))
        self.assertEqual(sorted(found), list(range(1003)))
        self.assertEqual([list(x) for x in batches(lengths, 16, 5)], [list(x) for x in batches(lengths, 16, 5)])


class Model(unittest.TestCase):
    def test_padding_changes_nothing(self):
        torch.manual_seed(0)
        m = Judge(Encoder(Shape(2, 24, 2, 48, 50, 32, 2, 1e-12))).eval()
        ids = torch.randint(1, 50, (1, 8))
        one, types = torch.ones_like(ids), torch.tensor([[0] * 4 + [1] * 4])
        pad = torch.zeros(1, 3, dtype=torch.long)
        with torch.no_grad():
            short = m(ids, one, types)
            long = m(torch.cat([ids, pad], 1), torch.cat([one, pad], 1), torch.cat([types, pad], 1))
        self.assertTrue(torch.allclose(short, long, atol=1e-5))

    def test_compatible_allows_two_labels(self):
        self.assertEqual(ALLOWED[TARGETS.index("compatible")].tolist(), [False, True, True])
        sure = torch.tensor([[-9.0, 0.0, 0.0]])
        self.assertLess(loss_of(sure, torch.tensor([3]), 0.0, 1.0).item(), 1e-3)


class Quantised(unittest.TestCase):
    def setUp(self):
        r = np.random.default_rng(4)
        self.table = r.normal(size=(1200, 16)).astype(np.float32)
        self.weight = r.normal(size=(16, 5)).astype(np.float32)
        self.bias = r.normal(size=5).astype(np.float32)

    def sessions(self):
        """A small model with a table, a product and a product with bias, before and after rounding."""
        names = {"table": self.table, "weight": self.weight, "square": np.eye(16, dtype=np.float32), "bias": self.bias}
        nodes = [
            onnx.helper.make_node("Gather", ["table", "ids"], ["x"]),
            onnx.helper.make_node("MatMul", ["x", "square"], ["y"]),
            onnx.helper.make_node("Gemm", ["y", "weight", "bias"], ["out"]),
        ]
        graph = onnx.helper.make_graph(
            nodes, "g",
            [onnx.helper.make_tensor_value_info("ids", onnx.TensorProto.INT64, ["n"])],
            [onnx.helper.make_tensor_value_info("out", onnx.TensorProto.FLOAT, ["n", 5])],
            [onnx.numpy_helper.from_array(v, k) for k, v in names.items()],
        )
        model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
        plain = ort.InferenceSession(model.SerializeToString())
        rounded = ort.InferenceSession(quantise(model).SerializeToString())
        return [lambda ids, s=s: s.run(None, {"ids": ids})[0] for s in (plain, rounded)]

    def test_rounded_stays_near_and_is_not_the_same(self):
        plain, rounded = self.sessions()
        ids = np.arange(1200)
        self.assertGreater(np.corrcoef(plain(ids).ravel(), rounded(ids).ravel())[0, 1], 0.999)
        self.assertGreater(np.abs(plain(ids) - rounded(ids)).max(), 1e-4)

    def test_a_row_has_one_result_whatever_its_batch(self):
        _, rounded = self.sessions()
        self.table[7] *= 50  # an outlier, which would coarsen a scale for the whole batch
        _, rounded = self.sessions()
        together = rounded(np.arange(12))
        for i in range(12):
            self.assertEqual(rounded(np.array([i]))[0].tolist(), together[i].tolist())

    def test_sums_of_two_products_fit_sixteen_bits(self):
        self.assertLess(2 * 255 * WEIGHT_TOP, 2**15)
        scales = column_scales(self.weight)
        self.assertEqual(scales.shape, (5,))
        whole = np.clip(np.round(self.weight / scales), -WEIGHT_TOP, WEIGHT_TOP)
        self.assertLess(np.abs(whole * scales - self.weight).max(), 0.1 * np.abs(self.weight).max())


class Figures(unittest.TestCase):
    def test_figures(self):
        s, y = np.array([0.9, 0.8, 0.3, 0.1]), np.array([True, True, False, False])
        self.assertEqual(auc(s, y), 1.0)
        self.assertEqual(average_precision(s, y), 1.0)
        t, f1 = best_threshold(s, y)
        self.assertTrue(0.3 < t < 0.8 and f1 == 1.0)
        self.assertEqual(prf(s >= t, y), (1.0, 1.0, 1.0))
        self.assertEqual(auc(np.zeros(4), y), 0.5)


if __name__ == "__main__":
    unittest.main()
