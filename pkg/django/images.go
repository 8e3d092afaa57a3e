package django

import (
	"slices"
	"strings"
)

// plainImages are base images that run as root where nothing else is said, and
// that hold nothing of an application's: no code and no collected files.
//
// Source: the images' Dockerfiles. Knowledge date: November 2026.
var plainImages = []string{
	"python", "pypy", "debian", "ubuntu", "alpine", "fedora", "centos", "rockylinux", "almalinux", "amazonlinux", "node", "buildpack-deps",
	"ghcr.io/astral-sh/uv", "nikolaik/python-nodejs", "continuumio/miniconda3", "condaforge/miniforge3", "tiangolo/uvicorn-gunicorn",
	"tiangolo/meinheld-gunicorn", "circleci/python", "joyzoursky/python-chromedriver", "thinkwhere/gdal-python", "osgeo/gdal", "ghcr.io/osgeo/gdal",
}

// mirrors are registries that hold Docker Hub's own images.
var mirrors = []string{"docker.io/", "index.docker.io/", "registry-1.docker.io/", "mirror.gcr.io/", "public.ecr.aws/docker/", "library/"}

// PlainImage reports whether a base image is known to run as root and to hold
// nothing of an application's.
func PlainImage(image string) bool {
	image = strings.ToLower(image)
	if strings.Contains(image, "onbuild") {
		return false // it copies and installs what lies beside the Dockerfile
	}
	image, _, _ = strings.Cut(image, "@")
	if n := strings.LastIndexByte(image, ':'); n > strings.LastIndexByte(image, '/') {
		image = image[:n]
	}
	for _, mirror := range mirrors {
		image = strings.TrimPrefix(image, mirror)
	}
	return slices.Contains(plainImages, image)
}
