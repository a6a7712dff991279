#!/usr/bin/env bash
# Loads a district's demo data through the public API, as a script of a third party would:
#   - the roster of 清河区 and 120 hazards as the service client `importer`, the neighbour's roster as the login `city`;
#     with their dates moved so that the newest was found yesterday: a district of today, not of the year the table was written;
#   - three hazards with photos as the demo logins of a school, one of them through its whole life.
# May be repeated: an import recognises what it has seen, the three hazards have fixed ids.
#
#   HL_URL     the service        (http://localhost:8080)
#   HL_ISSUER  its Keycloak realm (http://localhost:8180/realms/hazard-ledger)
set -euo pipefail
cd "$(dirname "$0")"

api="${HL_URL:-http://localhost:${HL_PORT_APP:-8080}}/api/v1"
issuer="${HL_ISSUER:-http://localhost:${HL_PORT_KEYCLOAK:-8180}/realms/hazard-ledger}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

die() { echo "$*" >&2; exit 1; }

# json PATH: the value at a path such as result.counters.rows of the JSON on standard input; nothing when it is missing
json() {
  node -e '
    const path = process.argv[1].split(".")
    const text = require("fs").readFileSync(0, "utf8")
    if (text === "") process.exit(1) // the refusal has been said
    let value = JSON.parse(text)
    for (const name of path) value = value?.[name]
    if (value != null) console.log(typeof value === "object" ? JSON.stringify(value) : value)' "$1"
}

# call TOKEN METHOD PATH [curl options]: the answer's body; a refusal ends the script with what the service says
call() {
  local token=$1 method=$2 path=$3 status; shift 3
  status=$(curl -sS -o "$work/body" -D "$work/headers" -w '%{http_code}' -X "$method" -H "Authorization: Bearer $token" "$@" "$api$path") ||
    die "Nothing answers at $api: start the service with  make run  and repeat."
  [ "$status" -lt 400 ] || die "$method $path was refused with $status: $(cat "$work/body")"
  cat "$work/body"
}

token_of_importer() {
  curl -sSf -u importer:demo-importer -d grant_type=client_credentials "$issuer/protocol/openid-connect/token" | json access_token
}

# Only the embedded realm lets a script act as a person by password.
token_of() {
  curl -sSf -d grant_type=password -d client_id=hazard-ledger-cli -d "username=$1" -d password=demo \
    "$issuer/protocol/openid-connect/token" | json access_token
}

# import TOKEN FORM FILE: hands the file in, waits for the job, prints how many rows met which fate
import() {
  local token=$1 form=$2 file=$3 job state
  job=$(call "$token" POST /imports -F "file=@$file" -F "form=$form" -F mode=commit -F onError=accept-valid | json id)
  for _ in $(seq 240); do
    call "$token" GET "/jobs/$job" > "$work/job"
    state=$(json state < "$work/job")
    case $state in
      DONE) echo "  ${file##*/}: $(json result.counters < "$work/job")"; return ;;
      FAILED | CANCELLED) die "${file##*/}: $state $(json message < "$work/job")" ;;
    esac
    sleep 0.5
  done
  die "${file##*/}: the job $job does not end."
}

# days_to_move TOKEN: from the newest date of finding in the table to yesterday. When the table was loaded before, as far as then: its oldest
# hazard tells, so that the import recognises every row.
days_to_move() {
  call "$1" GET "/hazards?sort=foundAt&limit=1&q=$(printf %s 燃气泄漏报警器未接入联动切断阀 | od -An -tx1 | tr -d '\n' | tr ' ' %)" | node -e '
    const day = (text) => Math.floor((Date.parse(text) + 8 * 3600e3) / 86400e3)
    const [loaded] = JSON.parse(require("fs").readFileSync(0, "utf8")).items
    const days = loaded ? day(loaded.foundAt) - day("2023-04-24") : day(new Date()) - 1 - day("2023-06-18")
    console.log(days)'
}

# move_dates FILE DAYS: the table with every date moved
move_dates() {
  node -e '
    const [file, days] = process.argv.slice(1)
    const moved = (date) => new Date(Date.parse(date) + days * 86400e3).toISOString().slice(0, 10)
    process.stdout.write(require("fs").readFileSync(file, "utf8").replace(/\b\d{4}-\d\d-\d\d\b/g, moved))' "$1" "$2"
}

# photo TOKEN FILE [SCHOOL]: the id of the photo; who belongs to no school says whose photo it is
photo() {
  local digest
  digest=$(openssl dgst -sha256 -binary "photos/$2" | openssl base64 -A)
  call "$1" POST "/photos${3:+?organisation=$3}" -H "Content-Type: image/jpeg" -H "Content-Digest: sha-256=:$digest:" --data-binary "@photos/$2" | json id
}

# step LOGIN ID ACTION BODY: one transition of a hazard on its newest version
step() {
  local token etag
  token=$(token_of "$1")
  call "$token" GET "/hazards/$2" > /dev/null
  etag=$(sed -n 's/^[Ee][Tt]ag: *\([^\r]*\).*/\1/p' "$work/headers")
  call "$token" POST "/hazards/$2/$3" -H 'Content-Type: application/json' -H "If-Match: $etag" -d "$4" > /dev/null
}

# file_hazard ID CATEGORY PHOTO PLACE DESCRIPTION: files and lists a hazard of the filler's school; fails when it exists
file_hazard() {
  local token school before
  token=$(token_of filler)
  if curl -sf -o /dev/null -H "Authorization: Bearer $token" "$api/hazards/$1"; then
    echo "  $5: was there already"; return 1
  fi
  school=$(call "$token" GET /me | json memberships.0.organisation.id)
  before=$(photo "$token" "$3")
  call "$token" POST /hazards -H 'Content-Type: application/json' -d "{
    \"id\": \"$1\", \"schoolId\": \"$school\", \"category\": \"$2\", \"placeText\": \"$4\", \"description\": \"$5\",
    \"source\": \"SELF_DAILY\", \"foundAt\": \"$(date -u +%Y-%m-%dT%H:%M:00Z)\", \"photoIds\": [\"$before\"], \"draft\": false}" > /dev/null
  echo "  $5: filed with a photo"
}

grade() {
  local severity
  severity=$(call "$(token_of filler)" POST /severity-rules/suggestion -H 'Content-Type: application/json' \
    -d "{\"category\": \"$2\", \"description\": \"$3\"}" | json severity)
  step responsible "$1" grading "{\"severity\": \"${severity:-GENERAL}\"}"
}

plan() {
  local approver=leader
  # The plan of a major hazard is approved by the principal, of any other by the leader in charge.
  [ "$(call "$(token_of leader)" GET "/hazards/$1" | json severity)" != MAJOR ] || approver=principal
  step $approver "$1" plan "{\"fixMode\": \"DEADLINE\", \"dueDate\": \"$(TZ=Asia/Shanghai date -d '+7 days' +%F)\", \"measures\": \"$2\",
    \"responsibleName\": \"赵亦凡\", \"funds\": \"800元\", \"fundsSource\": \"公用经费\", \"contingency\": \"发生险情立即疏散并拨打119\",
    \"interimProtection\": \"现场设警示标志，专人巡查\", \"followerName\": \"林书远\", \"approve\": true}"
}

echo "Imports"
importer=$(token_of_importer) || die "Keycloak does not answer at $issuer: start the service with  make run  and repeat."
import "$importer" organisation-roster 00-roster.xlsx
import "$(token_of city)" organisation-roster 00-roster-neighbour-district.csv
days=$(days_to_move "$importer")
move_dates 14-district-demo-hazards.csv "$days" > "$work/14-district-demo-hazards.csv"
import "$importer" hazard-rows "$work/14-district-demo-hazards.csv"

echo "Hazards with photos"
id=01930000-0000-7000-8000-00000000d001
if file_hazard $id F06 wires_before.jpg 教学楼二层走廊 走廊电线私拉乱接; then
  grade $id F06 走廊电线私拉乱接
  plan $id 拆除私拉电线，线路入槽
  responsible=$(token_of responsible)
  after=$(photo "$responsible" wires_after.jpg)
  before=$(call "$responsible" GET /hazards/$id | json photos.0.photoId)
  step responsible $id rectification "{\"rectifiedAt\": \"$(date -u +%Y-%m-%dT%H:%M:00Z)\", \"summary\": \"线路已入槽固定\",
    \"photos\": [{\"photoId\": \"$after\", \"pairedWith\": \"$before\"}]}"
  for signer in responsible:RESPONSIBLE leader:LEADER; do
    hash=$(call "$(token_of "${signer%:*}")" GET /hazards/$id | json signingHash)
    step "${signer%:*}" $id signatures "{\"capacity\": \"${signer#*:}\", \"contentHash\": \"$hash\"}"
  done
  school=$(call "$importer" GET /hazards/$id | json school.id)
  for inspector in inspector inspector2; do
    # The gravest hazards are accepted by two inspectors, the others by one.
    [ "$(call "$importer" GET /hazards/$id | json state)" != CLOSED ] || continue
    recheck=$(photo "$(token_of $inspector)" wires_after.jpg "$school")
    step $inspector $id verification "{\"outcome\": \"ACCEPTED\", \"onSite\": true, \"note\": \"现场复核，已整改\",
      \"photoIds\": [\"$recheck\"]}"
  done
  echo "  走廊电线私拉乱接: planned, rectified, signed twice, verified"
fi
id=01930000-0000-7000-8000-00000000d002
if file_hazard $id F03 corridor_before.jpg 教学楼一层东侧 安全出口前堆放纸箱和课桌; then
  grade $id F03 安全出口前堆放纸箱和课桌
  plan $id 清理堆放物，划定禁放区
  echo "  安全出口前堆放纸箱和课桌: planned"
fi
file_hazard 01930000-0000-7000-8000-00000000d003 F03 exit_door_before.jpg 食堂北侧 安全出口上锁 || true
echo "Done: open ${api%/api/v1} and sign in as filler, district or inspector (password demo)."
