package django_test

import (
	"testing"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func TestPlainImage(t *testing.T) {
	for image, want := range map[string]bool{
		"python": true, "python:3.13-slim": true, "docker.io/library/python:3": true, "public.ecr.aws/docker/library/python:3.12": true,
		"python@sha256:0123": true, "ghcr.io/astral-sh/uv:python3.13-alpine": true, "Ubuntu": true,
		"python:3-onbuild": false, "registry.example.com:5000/python": false, "bitnami/python": false, "cgr.dev/chainguard/python": false,
		"gcr.io/distroless/python3": false, "": false, "mycompany/python:3": false,
	} {
		require.Equal(t, want, django.PlainImage(image), image)
	}
}

func TestBareImage(t *testing.T) {
	for image, want := range map[string]bool{
		"python": true, "python:3.13-slim": true, "docker.io/library/python:3.13": true, "docker.io/python": true,
		"ghcr.io/astral-sh/uv:python3.13-bookworm": true, "python:3.13@sha256:00": true, "localhost:5000/python:3": false,
		"tiangolo/uvicorn-gunicorn": false, "registry.example.org/base:1": false, "": false,
	} {
		require.Equal(t, want, django.BareImage(image), image)
	}
}
