# The image of the action: the static binary, the certificates that an upload needs
# and /tmp. There is no shell in it, and nothing to keep up to date but the binary.
#
# The same builder image gives the same bytes. Without a syntax line and mounts, the
# classic builder can build it as well, which act and older engines use.
ARG GO_IMAGE=golang:1.26-bookworm

# The compiler runs on the machine that builds, whatever the target. The classic
# builder does not name that machine: linux alone is then the engine's own.
FROM --platform=${BUILDPLATFORM:-linux} ${GO_IMAGE} AS build

# Empty in the classic builder, which builds for its own machine only. Of the C
# libraries musl is a megabyte smaller than glibc in a static binary.
ARG TARGETARCH
RUN set -eu; \
    arch=${TARGETARCH:-$(go env GOARCH)}; \
    case $arch in \
    amd64) machine=x86_64 compiler=gcc-x86-64-linux-gnu ;; \
    arm64) machine=aarch64 compiler=gcc-aarch64-linux-gnu ;; \
    *) echo "djready is built for amd64 and arm64, not for $arch" >&2; exit 1 ;; \
    esac; \
    [ "$arch" != "$(go env GOARCH)" ] || compiler=gcc; \
    musl=/usr/lib/$machine-linux-musl/musl-gcc.specs; \
    if ! command -v "$machine-linux-gnu-gcc" || ! [ -e "$musl" ]; then \
        dpkg --add-architecture "$arch"; \
        apt-get update; \
        apt-get install -y --no-install-recommends "$compiler" "musl-dev:$arch"; \
    fi; \
    go env -w CGO_ENABLED=1 "GOARCH=$arch" "CC=$machine-linux-gnu-gcc -specs=$musl"

WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download

# Everything of the image is laid out here, without time stamps, for one COPY. It is
# pulled in every job, so the binary is to be small: calls that are not inlined make it a
# seventh smaller, and an audit 10 ms longer; of C only what is called is linked; the API
# needs no HTTP/2.
COPY . .
RUN set -eu; \
    export CGO_CFLAGS="-O2 -ffunction-sections -fdata-sections"; \
    install -D -m 644 -t /image LICENSE; \
    install -D -m 644 -t /image/etc/ssl/certs /etc/ssl/certs/ca-certificates.crt; \
    install -d -m 1777 /image/tmp; \
    go build -trimpath -buildvcs=false -tags netgo,osusergo,nethttpomithttp2 -gcflags=all=-l \
        -ldflags '-s -w -linkmode external -extldflags "-static -Wl,--gc-sections" -funcalign=4' -o /image ./cmd/djready; \
    find /image -exec touch --no-dereference --date=@0 {} +

FROM scratch
LABEL org.opencontainers.image.title="djready" \
      org.opencontainers.image.description="Says which settings of a Django project would be insecure in production" \
      org.opencontainers.image.source="https://github.com/djready/djready" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=build /image /
# No USER: the workspace and the files that an action writes its outputs to belong to
# the runner's own user, so GitHub has every container action run as root.
ENTRYPOINT ["/djready"]
