package lib

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPluginsMayOverride(t *testing.T) {
	result := evaluateText(t, "from importlib.metadata import entry_points\nAPPS = ['a']\nfor p in entry_points().select(group='x'):\n    APPS.append(p.value)\nAFTER = 1\n")
	require.Len(t, result.Worlds, 1)
	apps := result.Worlds[0].Names["APPS"]
	require.Equal(t, "['a']", shownValue(apps.Value))
	require.Equal(t, plugin, apps.Overridable)
	require.Empty(t, result.Worlds[0].Names["AFTER"].Overridable)
}
