package order_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/order"
)

type card struct{ Rank, Dealt int }

func byRank(a, b card) int { return cmp.Compare(a.Rank, b.Rank) }

func TestStable(t *testing.T) {
	for _, n := range []int{0, 1, 2, 19, 20, 21, 500} {
		random := rand.New(rand.NewPCG(1, uint64(n)))
		cards := make([]card, n)
		for i := range cards {
			cards[i] = card{Rank: random.IntN(8), Dealt: i}
		}
		want := slices.Clone(cards)
		slices.SortStableFunc(want, byRank)
		order.Stable(cards, byRank)
		require.Equal(t, want, cards, "%d cards", n)
	}
}

func TestStableOfNothing(t *testing.T) {
	require.NotPanics(t, func() { order.Stable(nil, byRank) })
}
