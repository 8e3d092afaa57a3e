package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// ChannelLayerInMemory finds channel layers of single processes.
var ChannelLayerInMemory = &lint.Check{
	ID: "DR406", Name: "channel-layer-in-memory", Title: "The channel layer belongs to one process",
	Category: lint.Database, Severity: lint.Medium, Since: "0.1.0", Page: page("channel-layer-in-memory"),
	Practice: "Channel layer",
	Why: `Each process has a layer of its own: what one worker sends to a group reaches only the sockets that happen to be connected to the
same worker. Channels says of it that it is for tests and development; in production messages are lost without an error.`,
	Fix: `Use the Redis layer:

~~~python
CHANNEL_LAYERS = {
    "default": {
        "BACKEND": "channels_redis.core.RedisChannelLayer",
        "CONFIG": {"hosts": [env("REDIS_URL")]},
    },
}
~~~`,
	FixLine: "use channels_redis.core.RedisChannelLayer",
	Links:   []string{"https://channels.readthedocs.io/en/stable/topics/channel_layers.html#in-memory-channel-layer"},
	Run:     lint.OnSetting("CHANNEL_LAYERS", channelLayerInMemory),
}

func channelLayerInMemory(p *lint.Pass, layers project.Setting) {
	if !surelyUsed(p, "channels") && !surelyUsed(p, "daphne") {
		return
	}
	for _, alias := range layers.Keys() {
		backend := layers.Item(alias).Item("BACKEND")
		shared := backend.Ask(lint.AnyText(from("channels_redis")))
		p.Judge(backend, lint.Judgement{
			Bad:  lint.AnyOf("channels.layers.InMemoryChannelLayer"),
			Good: lint.Surely(shared, "All processes share the channel layer "+alias),
		})
	}
}
