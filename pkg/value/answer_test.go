package value_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/value"
)

func TestAnswersCombine(t *testing.T) {
	tests := []struct {
		a, b            value.Answer
		and, or, either value.Answer
	}{
		{value.Yes, value.Yes, value.Yes, value.Yes, value.Yes},
		{value.Yes, value.No, value.No, value.Yes, value.Maybe},
		{value.Yes, value.Unsure, value.Unsure, value.Yes, value.Maybe},
		{value.Yes, value.Maybe, value.Maybe, value.Yes, value.Maybe},
		{value.No, value.No, value.No, value.No, value.No},
		{value.No, value.Unsure, value.No, value.Unsure, value.Unsure},
		{value.No, value.Maybe, value.No, value.Maybe, value.Maybe},
		{value.Unsure, value.Unsure, value.Unsure, value.Unsure, value.Unsure},
		{value.Maybe, value.Unsure, value.Unsure, value.Maybe, value.Maybe},
	}
	for _, tt := range tests {
		t.Run(tt.a.String()+" "+tt.b.String(), func(t *testing.T) {
			require.Equal(t, tt.and, tt.a.And(tt.b))
			require.Equal(t, tt.and, tt.b.And(tt.a))
			require.Equal(t, tt.or, tt.a.Or(tt.b))
			require.Equal(t, tt.or, tt.b.Or(tt.a))
			require.Equal(t, tt.either, tt.a.Either(tt.b))
			require.Equal(t, tt.either, tt.b.Either(tt.a))
		})
	}
	require.Equal(t, value.No, value.Yes.Not())
	require.Equal(t, value.Unsure, value.Maybe.Not(), "nothing follows from evidence for the opposite")
}
