package manifest_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/source"
)

// edge is what a test compares: the texts of the places.
type edge struct {
	Redirect, HSTS, TLS, Secure, Plain, Local string
	Seconds                                   int64
	Subdomains                                bool
}

func edgeOf(p *manifest.Proxy) edge {
	text := func(at source.Location) string {
		if at.IsZero() {
			return ""
		}
		return at.Text()
	}
	return edge{
		Redirect: text(p.Redirect), HSTS: text(p.HSTS.Location), TLS: text(p.TLS), Secure: text(p.Secure),
		Plain: text(p.Plain), Local: text(p.Local), Seconds: p.HSTS.Seconds, Subdomains: p.HSTS.IncludeSubdomains,
	}
}

const hour = `add_header Strict-Transport-Security "max-age=3600; includeSubDomains" always;`

func TestParseProxy(t *testing.T) {
	tests := []struct {
		name, file, text string
		want             edge
	}{
		{"nginx, two servers", "nginx.conf", `
http { # "a comment {
  upstream app { server web:8000 fail_timeout=0; }
  server { listen 80; location /.well-known/ { root /var/www; } location / { return 301 https://$host$request_uri; } }
  server {
    listen 443 ssl http2;
    ` + hour + `
    location / { proxy_set_header X-Forwarded-Proto $scheme; proxy_pass http://app; }
  }
}`, edge{
			Redirect: "return 301 https://$host$request_uri", TLS: "listen 443 ssl http2", Plain: "server web:8000 fail_timeout=0",
			HSTS: strings.TrimSuffix(hour, ";"), Seconds: 3600, Subdomains: true,
		}},
		{"nginx, a header of the location takes away the server's", "nginx.conf",
			"server { listen 443 ssl; " + hour + " location / { add_header X-A b; proxy_pass http://web:8000; } }",
			edge{TLS: "listen 443 ssl", Plain: "proxy_pass http://web:8000"}},
		{"nginx, a header in a variable", "nginx.conf",
			"map $https $hsts { on \"max-age=60\"; }\nserver { listen 443 ssl; add_header Strict-Transport-Security $hsts; }",
			edge{TLS: "listen 443 ssl", HSTS: "add_header Strict-Transport-Security $hsts", Seconds: 60}},
		{"nginx, HSTS that is ended", "nginx.conf", "server { add_header Strict-Transport-Security max-age=0; }", edge{}},
		{"nginx, another server hands plain requests on", "nginx.conf",
			"server { listen 80; return 301 https://a$request_uri; }\nserver { listen 8080; location / { proxy_pass http://web:8000; } }",
			edge{Plain: "proxy_pass http://web:8000"}},
		{"nginx, Certbot's way", "nginx.conf",
			"server { if ($host = a.b) { return 301 https://$host$request_uri; } listen 80; return 404; }",
			edge{Redirect: "return 301 https://$host$request_uri"}},
		{"nginx, one page only", "nginx.conf", "server { listen 80; location /about { return 301 https://a/b; } }", edge{}},
		{"nginx, within one server", "nginx.conf",
			"server { listen 80; listen 443 ssl; if ($scheme = http) { rewrite ^(.*)$ https://$host$1 permanent; } location / { proxy_pass http://127.0.0.1:8000; } }",
			edge{Redirect: "rewrite ^(.*)$ https://$host$1 permanent", TLS: "listen 443 ssl", Local: "proxy_pass http://127.0.0.1:8000"}},
		{"nginx, a part to include", "conf.d/proxy.conf", "proxy_set_header X-Forwarded-Proto https;\n" + hour, edge{
			Secure: "proxy_set_header X-Forwarded-Proto https", HSTS: strings.TrimSuffix(hour, ";"), Seconds: 3600, Subdomains: true,
		}},
		{"nginx, the scheme of plain HTTP", "nginx.conf", "server { listen 80; location / { proxy_set_header X-Forwarded-Proto $scheme; uwsgi_pass app; } }", edge{Local: "uwsgi_pass app"}},
		{"nginx, templates", "nginx.conf.j2", "{% if x %}\nserver { listen 443 ssl; server_name {{ domain }}; ssl_certificate /a/${DOMAIN}/b; location / { proxy_pass http://web:8000; } }\n{% endif %}", edge{TLS: "listen 443 ssl", Plain: "proxy_pass http://web:8000"}},
		{"nginx, broken", "nginx.conf", "}}} server { listen 443 ssl; { { {", edge{TLS: "listen 443 ssl"}},

		{"Apache", "apache.conf", `
<VirtualHost *:80>
    RewriteEngine On
    RewriteCond %{HTTPS} !=on
    RewriteRule ^/?(.*) https://%{SERVER_NAME}/$1 [R,L]
</VirtualHost>
<VirtualHost *:443>
    SSLEngine on
    Header always set Strict-Transport-Security "max-age=31536000"
    RequestHeader set X-Forwarded-Proto "https"
    ProxyPass /static !
    ProxyPass / http://web:8001/
</VirtualHost>`, edge{
			Redirect: "RewriteRule ^/?(.*) https://%{SERVER_NAME}/$1 [R,L]", TLS: "SSLEngine on", Secure: `RequestHeader set X-Forwarded-Proto "https"`,
			HSTS: `Header always set Strict-Transport-Security "max-age=31536000"`, Seconds: 31536000, Plain: "ProxyPass / http://web:8001/",
		}},
		{"Apache, mod_wsgi", "site.conf", "<VirtualHost *:80>\n  Redirect permanent / https://a.b/\n</VirtualHost>\n<VirtualHost *:443>\nWSGIScriptAlias / /srv/wsgi.py\n</VirtualHost>", edge{
			Redirect: "Redirect permanent / https://a.b/", Local: "WSGIScriptAlias / /srv/wsgi.py",
		}},
		{"Apache, plain requests handed on", "site.conf", "<VirtualHost *:80>\nWSGIScriptAlias / /srv/wsgi.py\n</VirtualHost>\n<VirtualHost *:80>\nRedirect / https://a.b/\n</VirtualHost>", edge{Local: "WSGIScriptAlias / /srv/wsgi.py"}},
		{"Apache, one page only", ".htaccess", "RewriteEngine on\nRewriteRule ^about$ https://a.b/about\nRewriteCond %{REQUEST_URI} ^/x\nRewriteRule ^ https://a.b/x", edge{}},

		{"Caddy", "Caddyfile", "{\n\temail a@b\n}\nshop.example.org, www.example.org {\n\theader {\n\t\tStrict-Transport-Security \"max-age=60; includeSubDomains\"\n\t}\n\treverse_proxy web:8000\n}\n", edge{
			Redirect: "shop.example.org, www.example.org", TLS: "shop.example.org, www.example.org", Plain: "reverse_proxy web:8000",
			HSTS: `Strict-Transport-Security "max-age=60; includeSubDomains"`, Seconds: 60, Subdomains: true,
		}},
		{"Caddy, a domain in a variable", "Caddyfile.prod", "{$DOMAIN_NAME} {\n\treverse_proxy @app web:8000\n}\n", edge{Redirect: "{$DOMAIN_NAME}", TLS: "{$DOMAIN_NAME}", Plain: "reverse_proxy @app web:8000"}},
		{"Caddy, a variable that says nothing", "Caddyfile", "{$SITE_ADDRESS} {\n\treverse_proxy web:8000\n}\n", edge{}},
		{"Caddy, a default of plain HTTP", "Caddyfile", "{$DOMAIN::80} {\n\treverse_proxy web:8000\n}\n", edge{}},
		{"Caddy, a port only", "Caddyfile", ":80 {\n\treverse_proxy web:8000\n}\nhttp://a.b {\n\treverse_proxy web:8000\n}\n", edge{}},
		{"Caddy, told not to", "Caddyfile", "{\n\tauto_https off\n}\na.b {\n\treverse_proxy web:8000\n}\n", edge{}},
		{"Caddy, a site without the application", "Caddyfile", "www.a.b {\n\tredir https://a.b{uri}\n}\n", edge{}},
		{"Caddy, this machine", "Caddyfile", "a.b {\n\treverse_proxy localhost:8000\n}\n", edge{Redirect: "a.b", TLS: "a.b", Local: "reverse_proxy localhost:8000"}},

		{"HAProxy", "haproxy.cfg", "frontend web\n  bind :443 ssl crt /a\n  http-request redirect scheme https unless { ssl_fc }\n  http-response set-header Strict-Transport-Security max-age=60\n  http-request set-header X-Forwarded-Proto https if { ssl_fc }\nbackend app\n  server a web:8000 check\n", edge{
			TLS: "bind :443 ssl crt /a", Redirect: "http-request redirect scheme https unless { ssl_fc }", HSTS: "http-response set-header Strict-Transport-Security max-age=60",
			Seconds: 60, Secure: "http-request set-header X-Forwarded-Proto https if { ssl_fc }", Plain: "server a web:8000 check",
		}},

		{"Traefik, YAML", "traefik.yml", "entryPoints:\n  web:\n    address: ':80'\n    http:\n      redirections:\n        entryPoint:\n          to: secure\nhttp:\n  routers:\n    app:\n      tls:\n        certResolver: le\n  middlewares:\n    safe:\n      headers:\n        stsSeconds: 60\n        stsIncludeSubdomains: true\n  services:\n    app:\n      loadBalancer:\n        servers:\n          - url: http://web:8000\n", edge{
			Redirect: "secure", TLS: "le", HSTS: "60", Seconds: 60, Subdomains: true, Plain: "http://web:8000",
		}},
		{"Traefik, TOML", "traefik.toml", "[entryPoints.web.http.redirections.entryPoint]\nto = \"secure\"\n[http.middlewares.a.redirectScheme]\nscheme = \"http\"\n", edge{Redirect: `"secure"`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, edgeOf(manifest.ParseProxy(source.NewFile(tt.file, tt.text))))
		})
	}
}

func TestParseTraefikLabels(t *testing.T) {
	c := manifest.ParseCompose(source.NewFile("compose.yaml", `
services:
  web:
    image: shop
    labels:
      - "traefik.http.routers.web.tls.certresolver=le"
      - traefik.http.middlewares.r.redirectscheme.scheme=https
      - traefik.http.services.web.loadbalancer.server.port=8000
    deploy:
      labels:
        traefik.http.middlewares.h.headers.stsSeconds: 60
`), manifest.ComposeOptions{})
	require.Equal(t, edge{
		TLS: `"traefik.http.routers.web.tls.certresolver=le"`, Redirect: "traefik.http.middlewares.r.redirectscheme.scheme=https",
		Plain: "traefik.http.services.web.loadbalancer.server.port=8000", HSTS: "60", Seconds: 60,
	}, edgeOf(manifest.ParseTraefikLabels(c.Service("web").Labels)))
}

func TestParseIngress(t *testing.T) {
	text := `
kind: Ingress
metadata:
  annotations:
    nginx.ingress.kubernetes.io/force-ssl-redirect: "true"
    nginx.ingress.kubernetes.io/configuration-snippet: |
      more_set_headers "Strict-Transport-Security: max-age=60";
spec:
  tls:
    - hosts: [a.b]
  rules: [{host: a.b}]
---
kind: FrontendConfig
spec: {redirectToHttps: {enabled: false}}
`
	e := edgeOf(manifest.ParseIngress(source.NewFile("ingress.yaml", text)))
	require.Equal(t, `"true"`, e.Redirect)
	require.Contains(t, e.TLS, "hosts")
	require.Contains(t, e.HSTS, "more_set_headers")
	require.Equal(t, int64(60), e.Seconds)
	require.NotEmpty(t, e.Plain)
	off := manifest.ParseIngress(source.NewFile("ingress.yaml", "kind: Ingress\nmetadata: {annotations: {nginx.ingress.kubernetes.io/ssl-redirect: 'false'}}\n"))
	require.Equal(t, edge{}, edgeOf(off))
}

func TestHostileProxies(t *testing.T) {
	for name, text := range map[string]string{
		"nginx.conf":   strings.Repeat("a {", 300_000),
		"Caddyfile":    strings.Repeat("a {\n", 200_000),
		"site.conf":    "<VirtualHost *:80>\n" + strings.Repeat("Redirect \\\n", 90_000),
		"haproxy.cfg":  strings.Repeat("bind x ssl\n", 90_000),
		"traefik.yml":  strings.Repeat("[", 300_000),
		"default.conf": strings.Repeat("{{", 400_000) + strings.Repeat("\"", 200_000),
	} {
		manifest.ParseProxy(source.NewFile(name, text))
	}
}
