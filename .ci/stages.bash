# What the scripts here share. To be sourced.

fail() {
	echo "${0##*/}: $*" >&2
	exit 1
}

# stage NAME COMMAND... runs one stage. The command runs outside any condition, for
# inside of one bash does not stop at a failure within a function.
stage() {
	local name=$1 begin=$SECONDS
	shift
	echo "== $name"
	"$@"
	echo "== $name: $((SECONDS - begin)) s"
}

# packages installs packages of Debian or what comes of it.
packages() {
	command -v apt-get >/dev/null || fail "$* is missing and there is no apt-get; install it"
	local sudo=()
	if [ "$(id -u)" != 0 ]; then
		command -v sudo >/dev/null || fail "$* is missing and only root may install it"
		sudo=(sudo)
	fi
	"${sudo[@]}" apt-get update -qq
	DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "$@" || fail "apt-get has no $*; install it"
}
