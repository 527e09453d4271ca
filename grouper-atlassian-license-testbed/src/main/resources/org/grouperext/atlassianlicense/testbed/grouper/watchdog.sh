# Waits until the JVM closes its end of the pipe, however that comes about, then stops PostgreSQL
# and removes the work folder, which is the only argument.
# A process that has ended and only waits for its parent to take note is not waited for.
runs() {
  kill -0 "$1" 2>/dev/null && ! grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null
}
trap '' HUP INT QUIT TERM
while read -r ignored; do :; done
work=$1
postmaster=$(head -n 1 "$work/data/postmaster.pid" 2>/dev/null)
if [ -n "$postmaster" ]; then
  kill -QUIT "$postmaster" 2>/dev/null
  tries=0
  while runs "$postmaster" && [ "$tries" -lt 100 ]; do
    sleep 0.05
    tries=$((tries + 1))
  done
  kill -KILL "$postmaster" 2>/dev/null
fi
# A server that is just starting fails when its data is gone.
rm -rf "$work"
