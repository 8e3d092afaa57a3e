package value

// Truth is Python's bool(v): No for None, False, zero and what is empty.
func Truth(v Value) Answer {
	switch v := v.(type) {
	case None:
		return No
	case Bool:
		return Known(bool(v))
	case Int:
		return Known(v.Sign() != 0)
	case Float:
		return Known(v != 0)
	case Str:
		return Known(v != "")
	case Bytes:
		return Known(v != "")
	case Timedelta:
		return Known(v != 0)
	case *List:
		return filled(len(v.Items), v.Open)
	case *Tuple:
		return filled(len(v.Items), v.Open)
	case *Dict:
		return filled(v.Len(), v.Open)
	case *Set:
		return filled(v.Len(), v.Open)
	case *Unknown:
		return Unsure
	case interface{ Truth() Answer }:
		return v.Truth()
	}
	return Yes
}

func filled(known int, open *Unknown) Answer {
	switch {
	case known > 0:
		return Yes
	case open != nil:
		return Unsure
	}
	return No
}
