"""Division and powers, which round as CPython's do."""

FLOAT_FLOOR = [1.0 // 0.1, 7.5 // 2, -7.5 // 2, 5.5 // -2, -0.5 // 3]
FLOAT_REST = [1.0 % 0.1, -4.5 % 2, 5.5 % -2, str(-4.0 % 2.0)]
POWERS = [2**-1, 10**-2, 2**0.5, (-2) ** -3, 4.0**2]
raised = []
for operation in (lambda: 0**-1, lambda: 0.0**-1, lambda: 1 / 0, lambda: 10.0**400, lambda: 10**400 / 3):
    try:
        operation()
    except ZeroDivisionError:
        raised.append("zero")
    except OverflowError:
        raised.append("overflow")
RAISED = raised
ASCII = f"{'e'!a}"
