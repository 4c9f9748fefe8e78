#!/usr/bin/env bash
# What a newcomer waits: clones the committed state, restores its packages (not timed), then times the README's command until the pages answer
# and until /health is 200 (all demonstration documents loaded). Usage: bash tests/Benchmarks/fresh-clone.sh [PORT]
set -euo pipefail
checkout=$(cd "$(dirname "$0")/../.." && pwd)
url=http://127.0.0.1:${1:-5999}
work=$(mktemp -d)
run=
app=
trap '[ -z "$app" ] || kill "$app" 2>/dev/null || true; [ -z "$run" ] || wait "$run" 2>/dev/null || true; rm -rf "$work"' EXIT

status() { curl -s -o /dev/null -m 2 -w '%{http_code}' "$url$1" || true; }
since() { awk -v from="$1" -v to="$(date +%s.%N)" 'BEGIN { printf "%.1f s", to - from }'; }

git clone --quiet --no-hardlinks "$checkout" "$work/clone"
cd "$work/clone"
dotnet restore -v q --nologo

from=$(date +%s.%N)
dotnet run --project dashboard -- --data "$work/data" --urls "$url" >"$work/log" 2>&1 &
run=$!
answers=
while [ "$(status /health)" != 200 ]; do
  kill -0 "$run" 2>/dev/null || { tail -20 "$work/log"; exit 1; }
  app=${app:-$(pgrep -P "$run" -f PerfEval.Dashboard | head -1 || true)}
  if [ -z "$answers" ] && [ "$(status /)" != 000 ]; then
    answers=$(since "$from")
  fi
  sleep 0.2
done
app=${app:-$run}
echo "pages answer after: ${answers:-$(since "$from")}"
echo "healthy after:      $(since "$from")"
curl -s -o "$work/page" -m 20 -w 'overview:           %{time_total} s, %{size_download} bytes\n' "$url/"
awk '/VmHWM/ { printf "peak memory:        %.0f MB\n", $2 / 1024 }' "/proc/$app/status"
du -sm "$work/data" | awk '{ print "data folder:        " $1 " MB" }'
uptime
