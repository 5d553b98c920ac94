#!/usr/bin/env bash
# What the action runs: marks findings on lines, writes the summary of the step, and passes the exit code on.
# GitHub shows only ten errors and ten warnings a step, so the summary holds all of them.
set -uo pipefail

summary="${GITHUB_STEP_SUMMARY:-/dev/null}"
report="$(mktemp)"
trap 'rm -f "$report"' EXIT

# Paths are separated by spaces, so that globs reach the validator as they are.
set -f
# shellcheck disable=SC2206
paths=(${PATHS:-.})
set +f

options=(--fail-on "${FAIL_ON:-error}" --stage "${STAGE:-auto}" --language "${CHECK_LANGUAGE:-auto}" -f github -f "markdown:$report")
if [ -n "${TODAY:-}" ]; then options+=(--today "$TODAY"); fi
if [ -n "${SARIF_FILE:-}" ]; then options+=(-f "sarif:$SARIF_FILE"); fi

node "${TOOL:?}" validate "${options[@]}" -- "${paths[@]}"
code=$?
cat "$report" >>"$summary"
exit "$code"
