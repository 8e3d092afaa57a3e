# The image of the action: the static binary, the certificates that an upload needs
# and /tmp. There is no shell in it, and nothing to keep up to date but the binary.
#
# The same builder image gives the same bytes. Without a syntax line and mounts, the
# classic builder can build it as well, which act and older engines use.
ARG GO_IMAGE=golang:1.26-bookworm

# The compiler runs on the machine that builds, whatever the target. The classic
# builder does not name that machine: linux alone is then the engine's own.
FROM --platform=${BUILDPLATFORM:-linux} ${GO_IMAGE} AS build

# Empty in the classic builder, which builds for its own machine only.
ARG TARGETARCH
RUN set -eu; \
    go env -w CGO_ENABLED=1; \
    if [ "${TARGETARCH:=$(go env GOARCH)}" = "$(go env GOARCH)" ]; then exit; fi; \
    case $TARGETARCH in \
    amd64) triple=x86_64-linux-gnu packages='gcc-x86-64-linux-gnu libc6-dev-amd64-cross' ;; \
    arm64) triple=aarch64-linux-gnu packages='gcc-aarch64-linux-gnu libc6-dev-arm64-cross' ;; \
    *) echo "djready is built for amd64 and arm64, not for $TARGETARCH" >&2; exit 1 ;; \
    esac; \
    if ! command -v "$triple-gcc"; then \
        apt-get update; \
        apt-get install -y --no-install-recommends $packages; \
    fi; \
    go env -w "GOARCH=$TARGETARCH" "CC=$triple-gcc"

WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download

# Everything of the image is laid out here, without time stamps, for one COPY. Calls that
# are not inlined make the binary a seventh smaller, and an audit 10 ms longer.
COPY . .
RUN set -eu; \
    install -D -m 644 -t /image LICENSE; \
    install -D -m 644 -t /image/etc/ssl/certs /etc/ssl/certs/ca-certificates.crt; \
    install -d -m 1777 /image/tmp; \
    go build -trimpath -buildvcs=false -tags netgo,osusergo -gcflags=all=-l \
        -ldflags '-s -w -linkmode external -extldflags "-static"' -o /image ./cmd/djready; \
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
