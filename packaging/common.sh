# What packaging/setup, packaging/run and packaging/test share; read with `source`.
# shellcheck shell=bash
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache="${XDG_CACHE_HOME:-$HOME/.cache}/spotter"
torch_version=$(sed -n 's/^torch==\([^ ]*\).*/\1/p' "$checkout/packaging/libtorch.txt")
torch=$(realpath -m -- "${SPOTTER_TORCH:-$cache/libtorch-$torch_version/torch}")

say() { printf 'spotter: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# logged LOG SENTENCE COMMAND…: COMMAND with its output in LOG; where it fails, LOG's last lines and SENTENCE, and the end.
logged() {
    local log=$1 sentence=$2
    shift 2
    "$@" >"$log" 2>&1 </dev/null && return
    tail -n 12 "$log" >&2
    fail "$sentence The whole output is in $log."
}

# enough_space MEGABYTES FOLDER WHAT: ends with a sentence where FOLDER's disk has less left.
enough_space() {
    local free
    free=$(df --output=avail -m -- "$2" | tail -n 1)
    [ "$free" -ge "$1" ] || fail "$3 needs $1 MB, and only $((free)) MB are free in $2: make room and run this again."
}

# progress: ninja's output on standard input becomes one line that moves on a terminal, and a line every tenth elsewhere.
progress() {
    local line step finished total next=10
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\ (.*) ]] || continue
        finished=${BASH_REMATCH[1]} total=${BASH_REMATCH[2]} step="[$finished/$total] ${BASH_REMATCH[3]}"
        if [ -t 2 ]; then
            printf '\r\033[K%.*s' "$(($(tput cols 2>/dev/null || echo 80) - 1))" "$step" >&2
        elif [ $((finished * 100 / total)) -ge $next ]; then
            say "built $finished of $total"
            next=$((finished * 100 / total / 10 * 10 + 10))
        fi
    done
    if [ -t 2 ]; then printf '\r\033[K' >&2; fi
}

# build TARGET: configures the release preset and builds TARGET in build/ with all cores.
build() {
    local log="$checkout/build/build.log" werror=OFF
    case "${CI:-}" in '' | 0 | false) ;; *) werror=ON ;; esac
    mkdir -p "$checkout/build" 2>/dev/null || fail "$checkout/build cannot be made: clone Spotter to a folder that you may write to."
    [ -d "$checkout/build/CMakeFiles" ] || enough_space 700 "$checkout" "Building Spotter"
    cd "$checkout" || exit 1
    if [ -e build/CMakeCache.txt ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$checkout" build/CMakeCache.txt; then
        rm -r build/CMakeCache.txt build/CMakeFiles # the checkout was moved here with its build folder
    fi
    logged "$checkout/build/configure.log" "Spotter's build cannot be configured." \
        cmake --preset release -DSPOTTER_TORCH="$torch" -DSPOTTER_WERROR=$werror
    # Another checkout, or this one moved, finds the same objects.
    export CCACHE_BASEDIR="$checkout" CCACHE_NOHASHDIR=1
    if ! NINJA_STATUS='[%f/%t] ' cmake --build build --target "$1" 2>&1 | tee "$log" | progress; then
        grep -A 30 -m 1 '^FAILED:' "$log" >&2 || tail -n 12 "$log" >&2
        if grep -q 'No space left on device' "$log"; then fail "The disk is full: make room in $checkout and run this again."; fi
        fail "Spotter did not build. The whole output is in $log."
    fi
}
