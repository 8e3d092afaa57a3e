package systemcheck

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// hashingAlgorithm: security.E100.
func hashingAlgorithm(s scope) {
	other := func(v value.Value) value.Answer { return lint.Equals(value.Str("sha1"), value.Str("sha256"))(v).Not() }
	s.judge(s.Settings.Get("DEFAULT_HASHING_ALGORITHM"), other, describing("DEFAULT_HASHING_ALGORITHM", "neither sha1 nor sha256"))
}
