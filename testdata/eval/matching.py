def kind(x):
    match x:
        case 0 | 1:
            return "bit"
        case "a":
            return "letter"
        case [1, *rest]:
            return rest
        case {"k": v, **other}:
            return (v, other)
        case None:
            return "none"
        case _ if x == 5:
            return "five"
        case other:
            return other
A = kind(1), kind("a"), kind([1, 2, 3]), kind({"k": 1, "z": 2}), kind(None), kind(5), kind(9)
