#!/usr/bin/env bash
# How long one check of the sample article takes, start-up included: mean over 20 runs after 3 to warm up.
# usage: Benchmarks/start.sh [BINARY] [ARTICLE] [DATELINE]
set -euo pipefail
cd "$(dirname "$0")/.."
binary=${1:-.build/release/assay}
article=${2:-Tests/Articles/security-council.txt}
dateline=${3:-2022-11-04}
run() { "$binary" check "$article" --dateline "$dateline" -f json --fail-on never >/dev/null; }
for _ in 1 2 3; do run; done
start=$(date +%s%N)
for _ in $(seq 20); do run; done
end=$(date +%s%N)
echo "check $article: $(( (end - start) / 20000000 )) ms of wall time, mean of 20 runs"
