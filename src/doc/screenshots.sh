#!/usr/bin/env bash
# Makes the pictures of the README from corpus/: needs target/depesche.jar and Chromium.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -jar target/depesche.jar run corpus -o "$work/sample" --quiet
java -jar target/depesche.jar report "$work/sample" -o "$work/site"
shot() { # PICTURE PAGE WIDTH HEIGHT
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync \
    --force-prefers-reduced-motion --hide-scrollbars --user-data-dir="$work/$1" \
    --virtual-time-budget=3000 --window-size="$3,$4" \
    --screenshot="$PWD/src/doc/images/$1.png" "file://$work/site/$2"
}
shot start index.html 1120 900
# An anchor would scroll the page and leave the top of the picture empty.
sed -i "s/location.hash.slice(1)/'v10'/" "$work/site/assets/article.js"
shot article articles/003_4fe0a86cc09c7204.html 1120 760
