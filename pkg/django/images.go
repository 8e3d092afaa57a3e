package django

import "strings"

// baseImage is what is known of an image that others start from.
type baseImage struct {
	// root says that it runs as root where nothing else is said, and holds nothing
	// of an application's: no code and no collected files.
	root bool
	// bare says that it brings no Python packages of use.
	bare bool
}

// baseImages are the images that projects start from, by their names without
// Docker Hub's registry.
//
// Source: the images' Dockerfiles, and their pages on Docker Hub and ghcr.io.
// Knowledge date: November 2026.
var baseImages = map[string]baseImage{
	"almalinux":                      {root: true, bare: true},
	"alpine":                         {root: true, bare: true},
	"amazonlinux":                    {root: true, bare: true},
	"astral-sh/uv":                   {bare: true},
	"bitnami/python":                 {bare: true},
	"buildpack-deps":                 {root: true, bare: true},
	"centos":                         {root: true, bare: true},
	"cgr.dev/chainguard/python":      {bare: true},
	"chainguard/python":              {bare: true},
	"circleci/python":                {root: true},
	"condaforge/miniforge3":          {root: true},
	"continuumio/miniconda3":         {root: true},
	"debian":                         {root: true, bare: true},
	"fedora":                         {root: true, bare: true},
	"ghcr.io/astral-sh/uv":           {root: true, bare: true},
	"ghcr.io/osgeo/gdal":             {root: true},
	"joyzoursky/python-chromedriver": {root: true},
	"nikolaik/python-nodejs":         {root: true, bare: true},
	"node":                           {root: true, bare: true},
	"osgeo/gdal":                     {root: true},
	"pypy":                           {root: true, bare: true},
	"python":                         {root: true, bare: true},
	"rockylinux":                     {root: true, bare: true},
	"thinkwhere/gdal-python":         {root: true},
	"tiangolo/meinheld-gunicorn":     {root: true},
	"tiangolo/uvicorn-gunicorn":      {root: true},
	"ubi8/python":                    {bare: true},
	"ubi9":                           {bare: true},
	"ubi9/python":                    {bare: true},
	"ubuntu":                         {root: true, bare: true},
}

// mirrors are registries whose images go by the name without them: those that
// hold Docker Hub's own, and Red Hat's.
var mirrors = []string{
	"docker.io/", "index.docker.io/", "registry-1.docker.io/", "mirror.gcr.io/", "public.ecr.aws/docker/", "registry.access.redhat.com/", "library/",
}

// PlainImage reports whether a base image is known to run as root and to hold
// nothing of an application's. One that is made for ONBUILD does: it copies and
// installs what lies beside the Dockerfile.
func PlainImage(image string) bool {
	return baseImages[imageName(image)].root && !strings.Contains(strings.ToLower(image), "onbuild")
}

// BareImage reports whether a base image is known to bring no Python packages of
// its own.
func BareImage(image string) bool { return baseImages[imageName(image)].bare }

// imageName is an image's name without its tag, its digest and its mirror.
func imageName(image string) string {
	image, _, _ = strings.Cut(strings.ToLower(image), "@")
	if colon := strings.LastIndexByte(image, ':'); colon > strings.LastIndexByte(image, '/') {
		image = image[:colon]
	}
	for _, mirror := range mirrors {
		image = strings.TrimPrefix(image, mirror)
	}
	return image
}
