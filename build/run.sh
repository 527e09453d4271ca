# Sourced by ./demo and ./bench: builds the demo module, and becomes one of its main classes.
# Needs a JDK 17 and Maven 3.8.7 or newer, and nothing else running.

module=grouper-atlassian-license-demo
log=target/demo-build.log

need_tools() {
  for tool in java mvn; do
    if ! command -v "$tool" >/dev/null 2>&1; then
      echo "There is no $tool on the PATH: install a JDK 17 and Maven 3.8.7 or newer." >&2
      exit 1
    fi
  done
}

build() {
  mkdir -p target
  # The build runs beside a watch that ends it when this script is gone, however it was ended.
  echo "Building (the first time takes a few minutes, to fetch what is needed) …" >&2
  mvn -B -q -Dmaven.test.skip=true -Dcheckstyle.skip=true -pl "$module" -am package >"$log" 2>&1 &
  build=$!
  trap 'kill "$build" 2>/dev/null || true' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  (
    trap '' INT HUP
    while kill -0 "$build" 2>/dev/null; do
      kill -0 "$$" 2>/dev/null || kill "$build" 2>/dev/null || true
      sleep 1
    done
  ) >/dev/null 2>&1 &
  if ! wait "$build"; then
    echo "The build failed; its last lines (all of it: $log):" >&2
    tail -n 30 "$log" >&2
    exit 1
  fi
  trap - EXIT INT TERM HUP
}

# From here on this process is the program itself: ending it ends everything. Arguments such as
# -Dgrouper.webapp=DIR, right behind the main class, are for the JVM.
become() {
  main=$1
  shift
  properties=()
  while [[ ${1:-} == -D* ]]; do
    properties+=("$1")
    shift
  done
  conf="$PWD/$module/target/grouper-conf"
  exec java @build/grouper.jvm.options -Xmx2g \
    -Dfile.encoding=UTF-8 \
    -Dproject.root="$PWD" \
    -Dtestbed.conf="$conf" \
    -Dtestbed.templates="$PWD/target/registry-templates" \
    ${properties[@]+"${properties[@]}"} \
    -cp "$conf:$module/target/classes:$(cat "$module/target/demo.classpath")" \
    "$main" "$@"
}
