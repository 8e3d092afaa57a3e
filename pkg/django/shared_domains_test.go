package django_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/django"
)

func TestSharedDomain(t *testing.T) {
	require.True(t, django.Shared("herokuapp.com"))
	require.True(t, django.Shared(".Up.Railway.App"))
	require.False(t, django.Shared("shop.herokuapp.com"), "somebody's own")
	require.False(t, django.Shared("example.org"))
}
