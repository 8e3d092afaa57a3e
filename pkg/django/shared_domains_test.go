package django_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/django"
)

func TestSharedDomain(t *testing.T) {
	require.True(t, django.SharedDomain("herokuapp.com"))
	require.True(t, django.SharedDomain(".Up.Railway.App"))
	require.False(t, django.SharedDomain("shop.herokuapp.com"), "somebody's own")
	require.False(t, django.SharedDomain("example.org"))
}
