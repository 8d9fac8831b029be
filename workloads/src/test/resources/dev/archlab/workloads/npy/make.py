"""Makes the fixtures of NpyFileTest with NumPy: python3 make.py"""

import numpy as np
from numpy.lib import format as npy

values = np.arange(-3, 3).reshape(2, 3)
for name in ("float32", "float64", "int32", "int8", "int64"):
    np.save(name + ".npy", values.astype(name))
np.save("big.npy", values.astype(">f4"))
np.save("complex.npy", values.astype("<c8"))
np.save("fortran.npy", np.asfortranarray(values.astype("<f4")))
np.save("record.npy", np.zeros(2, [("a", "<f4"), ("b", "<i4")]))
np.save("special.npy", np.array([0x7FC00001, 0xFF800000, 0x80000000, 1], "<u4").view("<f4"))
np.save("scalar.npy", np.float32(1))
np.save("row.npy", np.ones(5, "<f4"))
np.save("cube.npy", np.ones((2, 3, 4), "|i1"))
for version in (1, 2, 3):
    with open(f"version{version}.npy", "wb") as file:
        npy.write_array(file, np.array([1, 2], "<f4"), version=(version, 0))
