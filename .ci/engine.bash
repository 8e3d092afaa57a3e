# A Docker engine, and the image that the Dockerfile compiles in. To be sourced, after
# stages.bash, by a script with a directory of its own in $work that ends with
# end_engine.
# shellcheck disable=SC2154

engine_pid=    # of the engine that was started here
builder_image= # what the Dockerfile's GO_IMAGE is to be
build_options=()

# engine takes the engine that is running, or starts one that shares nothing with the
# machine: its files are in $work, and without a bridge the machine's network stays as
# it is.
engine() {
	if ! docker version >/dev/null 2>&1; then
		command -v dockerd >/dev/null || packages docker.io
		docker version >/dev/null 2>&1 || start_engine
	fi
	client
	docker version --format 'engine {{.Server.Version}}, client {{.Client.Version}}'
}

# client prefers the client of the engine's package: another, earlier in PATH, may lack
# BuildKit.
client() {
	if [ -d "$work/bin" ] || [ ! -x /usr/bin/docker ]; then return; fi
	mkdir "$work/bin"
	ln -s /usr/bin/docker "$work/bin/docker"
	export PATH=$work/bin:$PATH
}

start_engine() {
	[ "$(id -u)" = 0 ] || fail "no Docker engine is running and only root may start one; start it, or run this as root"
	mkdir "$work/engine"
	client
	export DOCKER_HOST=unix://$work/engine/socket
	# Times are measured in it, which are not to be those of what else the machine does.
	nice -n -10 dockerd --host "$DOCKER_HOST" --data-root "$work/engine/data" --exec-root "$work/engine/exec" --pidfile "$work/engine/pid" \
		--bridge none --iptables=false --ip-forward=false --ip-masq=false >"$work/engine/log" 2>&1 &
	engine_pid=$!
	for _ in {1..60}; do
		docker version >/dev/null 2>&1 && return
		kill -0 "$engine_pid" 2>/dev/null || break
		sleep 0.5
	done
	fail "the Docker engine does not start: $(tail -n 3 "$work/engine/log")"
}

# end_engine leaves nothing in an engine that was running, but for its build cache.
end_engine() {
	if [ -z "$engine_pid" ]; then
		[ "$#" = 0 ] || docker image rm --force "$@" >/dev/null 2>&1 || true
		return
	fi
	kill "$engine_pid" 2>/dev/null || true
	wait "$engine_pid" 2>/dev/null || true
	# The engine leaves the namespace that --network host is.
	umount "$work"/engine/exec/netns/* 2>/dev/null || true
}

# builder chooses the image to compile in: the Dockerfile's own, where it is at hand or
# a registry can be reached, else a stand-in.
builder() {
	builder_image=$(sed -n 's/^ARG GO_IMAGE=//p' Dockerfile)
	if ! docker image inspect "$builder_image" >/dev/null 2>&1 && ! docker pull "$builder_image" >"$work/log" 2>&1; then
		tail -n 1 "$work/log"
		# Nobody else sees the engine that was started here.
		[ -n "$engine_pid" ] || builder_image=djready-builder
		stand_in
	else
		# An engine without a bridge, as the one that is started here, builds in no other
		# network that leads out.
		build_options+=(--network host)
	fi
	build_options+=(--build-arg "GO_IMAGE=$builder_image")
	echo "compiles in $builder_image"
}

# stand_in makes an image that has of the official one what the build needs: Debian,
# gcc, git and Go. It differs in that Go is this machine's, in that musl and the compiler
# for the other architecture are there already, and in that the modules are: the build
# then needs no network, and gets none.
stand_in() {
	[ "$(id -u)" = 0 ] || fail "$builder_image cannot be pulled and only root may make a stand-in; pull it, or run this as root"
	command -v mmdebstrap >/dev/null || packages mmdebstrap debian-archive-keyring
	local root=$work/root modules=$work/modules cross=gcc-aarch64-linux-gnu
	[ "$(dpkg --print-architecture)" = amd64 ] || cross=gcc-x86-64-linux-gnu
	# It is made anew each time: nothing of it has to outlive a crash.
	mmdebstrap --variant=apt --dpkgopt=force-unsafe-io --keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
		--architectures="$(dpkg --print-architecture),amd64,arm64" \
		--include="ca-certificates,git,gcc,$cross,musl-dev:amd64,musl-dev:arm64" bookworm "$root" >"$work/log" 2>&1 ||
		fail "mmdebstrap cannot make a stand-in for $builder_image: $(tail -n 3 "$work/log")"
	mkdir "$root/usr/local/go"
	cp -a "$(go env GOROOT)/." "$root/usr/local/go"

	go mod download
	GOPROXY=file://$(go env GOMODCACHE)/cache/download GOMODCACHE=$modules GOFLAGS=-modcacherw go mod download
	mv "$modules/cache/download" "$root/modules"

	tar -C "$root" -c . | docker import --change 'ENV PATH=/usr/local/go/bin:/usr/sbin:/usr/bin:/sbin:/bin' \
		--change 'ENV GOTOOLCHAIN=local GOPROXY=file:///modules' - "$builder_image" >/dev/null
	rm -rf --one-file-system "$root" "$modules"
	build_options+=(--network none)
	echo "made a stand-in of Debian bookworm and $(go env GOVERSION)"
}
