package manifest

import (
	"strings"
	"testing"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

const composeText = `x-common: &common
  restart: always
  environment: &env
    DEBUG: "False"
    SECRET_KEY: ${SECRET_KEY:-insecure-fallback}
services:
  web:
    <<: *common
    build: {context: ., dockerfile: docker/Dockerfile, target: prod, args: {VERSION: "1"}}
    command: >-
      sh -c "python manage.py migrate &&
             gunicorn site.wsgi"
    environment:
      <<: *env
      DEBUG: 'True' # shown
      PORT: 8000
      HOST: ${HOST:?required}
      PRICE: a$$b
      FROM_SHELL:
      NOTE: |
        two
        lines
    env_file:
      - .env
      - path: ./prod.env
        required: false
    ports:
      - "127.0.0.1:8000:8000"
      - 5432:5432
      - "[::1]:53:53/udp"
      - 9000
      - {target: 80, published: "8080", host_ip: 0.0.0.0}
    volumes:
      - .:/app:ro
      - data:/var/lib/data
      - {type: bind, source: ./x, target: /x}
    profiles: [prod, "dev"]
  worker:
    extends: web
    image: "worker:${TAG-latest}"
    command: ["celery", "-A", "site", "worker"]
    environment:
      - DEBUG=${DEBUG-0}
      - "QUOTED=a b"
      - SHELL_ONLY
    env_file: worker.env
`

func TestParseCompose(t *testing.T) {
	c := ParseCompose(source.NewFile("compose.yaml", composeText), ComposeOptions{})
	require.Empty(t, c.Problems)
	web, worker := c.Service("web"), c.Service("worker")
	require.Equal(t, []fact{
		{"DEBUG=False", `"False"`}, {"SECRET_KEY=insecure-fallback", "${SECRET_KEY:-insecure-fallback}"},
		{"DEBUG=True", "'True'"}, {"PORT=8000", "8000"}, {"HOST= ?", "${HOST:?required}"}, {"PRICE=a$b", "a$$b"},
		{"NOTE=two\nlines\n", "two\n        lines"},
	}, facts(web.Environment))
	secret := web.Environment[1]
	require.Equal(t, 5, secret.Line)
	require.Equal(t, "insecure-fallback", secret.References[0].WordLocation.Text())
	require.Equal(t, "FROM_SHELL", web.PassedThrough[0].Name)
	require.Equal(t, &Build{Context: ".", Dockerfile: "docker/Dockerfile", Target: "prod", Args: web.Build.Args, Location: web.Build.Location}, web.Build)
	require.Equal(t, []fact{{"VERSION=1", `"1"`}}, facts(web.Build.Args))
	require.Equal(t, []string{"migrate", "gunicorn"}, web.Command.Programs())

	require.Equal(t, ".env", web.EnvFiles[0].Path)
	require.True(t, web.EnvFiles[0].Required)
	require.Equal(t, "./prod.env", web.EnvFiles[1].Location.Text())
	require.False(t, web.EnvFiles[1].Required)
	var ports []string
	for _, p := range web.Ports {
		ports = append(ports, p.Host+"|"+p.Published+"|"+p.Target+"|"+p.Protocol)
	}
	require.Equal(t, []string{"127.0.0.1|8000|8000|tcp", "|5432|5432|tcp", "::1|53|53|udp", "||9000|tcp", "0.0.0.0|8080|80|tcp"}, ports)
	require.Equal(t, "bind", web.Volumes[0].Type)
	require.True(t, web.Volumes[0].ReadOnly)
	require.Equal(t, "volume", web.Volumes[1].Type)
	require.Equal(t, "/x", web.Volumes[2].Target)
	require.Equal(t, []string{"prod", "dev"}, web.Profiles)

	require.Equal(t, "worker:latest", worker.Image)
	require.Equal(t, []fact{{"DEBUG=0", "${DEBUG-0}"}, {"QUOTED=a b", "a b"}}, facts(worker.Environment))
	require.Equal(t, "worker.env", worker.EnvFiles[0].Path)
	require.Equal(t, []string{"celery"}, worker.Command.Programs())
}

func TestComposeResolve(t *testing.T) {
	c := ParseCompose(source.NewFile("compose.yaml", composeText), ComposeOptions{})
	worker := c.Resolve("worker")
	require.NotNil(t, worker.Build)
	var names []string
	for _, a := range worker.Environment {
		names = append(names, a.Name)
	}
	require.Equal(t, []string{"SECRET_KEY", "PORT", "HOST", "PRICE", "NOTE", "DEBUG", "QUOTED"}, names)
	require.Nil(t, c.Resolve("absent"))

	c = ParseCompose(source.NewFile("compose.yaml", "services:\n  a: {extends: b, image: x, ports: [1]}\n  b: {extends: a}\n"), ComposeOptions{})
	require.Equal(t, "x", c.Resolve("b").Image)
	require.Len(t, c.Resolve("b").Ports, 1, "a cycle counts once")
}

func TestComposeTakesTheEnvironment(t *testing.T) {
	lookup := func(name string) (string, bool, bool) { return "from-env", name == "SECRET_KEY", true }
	c := ParseCompose(source.NewFile("compose.yaml", composeText), ComposeOptions{Environment: lookup})
	require.Equal(t, "from-env", c.Service("web").Environment[1].Value)
}

func TestHostileYAML(t *testing.T) {
	bomb := "a: &a [x]\n"
	for i := 'b'; i < 'z'; i++ {
		bomb += string(i) + ": &" + string(i) + " [" + strings.TrimSuffix(strings.Repeat("*"+string(i-1)+",", 9), ",") + "]\n"
	}
	merge := "a: &a {x: 1}\n"
	for i := 'b'; i < 'z'; i++ {
		merge += string(i) + ": &" + string(i) + "\n  <<: [" + strings.TrimSuffix(strings.Repeat("*"+string(i-1)+",", 9), ",") + "]\n  k" + string(i) + ": 1\n"
	}
	for name, text := range map[string]string{
		"aliases":        bomb + "services: {web: {environment: *y}}\n",
		"merge keys":     merge + "services: {web: {environment: *y}}\n",
		"flow depth":     strings.Repeat("[", 100_000),
		"sequence depth": strings.Repeat("- ", 100_000) + "x",
		"mapping depth":  strings.Repeat("? ", 100_000) + "x",
		"tags":           strings.Repeat("!a ", 100_000) + "x",
		"anchors":        strings.Repeat("&a ", 100_000) + "x",
		"size":           strings.Repeat("x", maxYAMLSize+1),
		"no anchor":      "services: *x\n",
		"self":           "services: &a\n  web: *a\n",
		"one env for all": "x: &e {" + strings.Repeat("A: b, ", 2_000) + "}\nservices:\n" +
			strings.Repeat("  s: {environment: *e}\n", 500),
	} {
		t.Run(name, func(t *testing.T) {
			c := ParseCompose(source.NewFile("compose.yaml", text), ComposeOptions{})
			count := 0
			for _, s := range c.Services {
				count += len(s.Environment)
			}
			require.LessOrEqual(t, count, maxPairs)
		})
	}
}

func TestComposePortsAndNetworks(t *testing.T) {
	c := ParseCompose(source.NewFile("compose.yaml", `services:
  db:
    networks: [back, front]
    ports: !override
      - "${ADDRESS}:5432:5432"
      - "${ADDRESS:-127.0.0.1}:5433:5432"
      - "${PORT}:5432"
      - target: 5432
        host_ip: ${ADDRESS}
      - target: 6432
        published: 6432
  cache:
    network_mode: host
    networks: {back: {aliases: [c]}}
    ports: !reset []
networks:
  front:
  back: {internal: true}
`), ComposeOptions{})
	require.Empty(t, c.Problems)
	require.Equal(t, []string{"back"}, c.Internal)

	db := c.Service("db")
	require.Equal(t, []string{"back", "front"}, db.Networks)
	require.True(t, db.PortsReplaced)
	var known []bool
	for _, p := range db.Ports {
		known = append(known, p.HostKnown)
	}
	require.Equal(t, []bool{false, true, true, false, true}, known)
	require.Equal(t, "127.0.0.1", db.Ports[1].Host)
	require.Equal(t, "target: 6432\n        published: 6432", db.Ports[4].Location.Text(), "a block mapping begins at its first key")

	cache := c.Service("cache")
	require.Equal(t, []string{"back"}, cache.Networks)
	require.Equal(t, "host", cache.NetworkMode)
	require.True(t, cache.PortsReplaced)
	require.Empty(t, cache.Ports)
}
