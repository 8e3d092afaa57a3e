package django_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/django"
)

func TestKeyPublisher(t *testing.T) {
	require.Equal(t, "MDN's Django tutorial", django.KeyPublisher("cg#p$g+j9tax!#a3cup@1$8obt2_+&k3q+pmu)5%asj6yjpkag"))
	require.Equal(t, "a tutorial of TestDriven.io", django.KeyPublisher("dbaa1_i7%*3r9-=z-+_mz4r-!qeed@(-a_r(g@k8jo8y3r27%m"))
	require.Empty(t, django.KeyPublisher("q7v!x2m$k9d@w4z#p8r%t3y^h6n&b5j*c1f(g0s)l-a_e=u+i.o,"))
	require.Empty(t, django.KeyPublisher(""))
}

func TestPlatformVariable(t *testing.T) {
	for _, name := range []string{"DYNO", "RENDER", "GAE_ENV", "ON_HEROKU"} {
		require.True(t, django.PlatformVariable(name), name)
	}
	for _, name := range []string{"DEBUG", "CI", "RENDERER", ""} {
		require.False(t, django.PlatformVariable(name), name)
	}
}
