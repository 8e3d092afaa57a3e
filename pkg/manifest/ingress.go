package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// ParseIngress reads what the manifests of one file say of the way into a
// cluster: the rules of Ingress objects with the annotations that the common
// controllers know, and Google's FrontendConfig.
//
// Source: the documentation of ingress-nginx 1.x, of the AWS load balancer
// controller, of GKE and of HAProxy's controller, November 2026.
func ParseIngress(f *source.File) *Proxy {
	p := &Proxy{}
	facts := 0
	for _, document := range parseYAML(f, &p.Problems) {
		objects := []*node{document}
		if document.get("kind").str() == "List" {
			objects = document.get("items").elements()
		}
		for _, object := range objects {
			if facts++; facts > maxFacts {
				return p
			}
			switch object.get("kind").str() {
			case "Ingress":
				ingress(object, p)
			case "FrontendConfig":
				if on := object.path("spec", "redirectToHttps", "enabled"); on.truth() {
					p.redirect(on.at)
				}
			}
		}
	}
	return p
}

func ingress(object *node, p *Proxy) {
	annotations := object.path("metadata", "annotations")
	tls := object.path("spec", "tls")
	if len(tls.elements()) > 0 {
		keepFirst(&p.TLS, tls.at)
	}
	keepFirst(&p.Plain, object.path("spec", "rules").location())
	for _, entry := range annotations.entries() {
		text := entry.value.str()
		switch entry.key.value {
		case "nginx.ingress.kubernetes.io/ssl-redirect", "nginx.ingress.kubernetes.io/force-ssl-redirect",
			"haproxy.org/ssl-redirect", "haproxy-ingress.github.io/ssl-redirect", "ingress.kubernetes.io/ssl-redirect":
			if text == "true" {
				p.redirect(entry.value.at)
			}
		case "alb.ingress.kubernetes.io/ssl-redirect":
			if text != "" {
				p.redirect(entry.value.at)
			}
		case "kubernetes.io/ingress.allow-http":
			if text == "false" {
				p.redirect(entry.value.at) // nobody answers plain HTTP
			}
		case "alb.ingress.kubernetes.io/certificate-arn", "networking.gke.io/managed-certificates", "ingress.gcp.kubernetes.io/pre-shared-cert":
			keepFirst(&p.TLS, entry.value.at)
		case "nginx.ingress.kubernetes.io/configuration-snippet", "nginx.ingress.kubernetes.io/server-snippet":
			if strings.Contains(text, "Strict-Transport-Security") {
				p.hsts(parseHSTS(text, entry.value.at))
			}
		}
		if strings.HasPrefix(entry.key.value, "alb.ingress.kubernetes.io/actions.") && strings.Contains(text, "redirect") && strings.Contains(text, "HTTPS") {
			p.redirect(entry.value.at)
		}
	}
}
