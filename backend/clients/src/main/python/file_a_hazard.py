"""The same story as FileAHazard.java, told with the generated Python client.

It finds a school, uploads a photo, files a hazard with it (twice, under one key), reads it back, tries a table, and is
refused in the contract's words. What was answered is printed as one line of JSON.

HL_URL and HL_ISSUER name the service, HL_PHOTO a JPEG, HL_SCHOOL part of a school's name, HL_ROWS a table of hazards.
"""

import json
import os
import time
import urllib.parse
import urllib.request
import uuid
from datetime import datetime, timedelta, timezone

import hazard_ledger
from hazard_ledger.models import NewHazard, Source


def token():
    form = {"grant_type": "client_credentials", "client_id": "importer", "client_secret": "demo-importer"}
    address = os.environ["HL_ISSUER"] + "/protocol/openid-connect/token"
    with urllib.request.urlopen(address, urllib.parse.urlencode(form).encode()) as answer:
        return json.load(answer)["access_token"]


def refusal(hazards):
    try:
        hazards.get_hazard("0198c1f3-0c5e-7f60-b1d2-000000000000")
    except hazard_ledger.ApiException as refused:
        return json.loads(refused.body)["code"]
    return "none"


def dry_run(client):
    job = hazard_ledger.ExchangeApi(client).start_import(os.environ["HL_ROWS"], form="hazard-rows", mode="dry-run")
    jobs = hazard_ledger.JobsApi(client)
    while job.result is None:
        time.sleep(0.2)
        job = jobs.get_job(job.id)
    return job.result["counters"]


def main():
    configuration = hazard_ledger.Configuration(host=os.environ["HL_URL"])
    client = hazard_ledger.ApiClient(configuration, "Authorization", "Bearer " + token())
    schools = hazard_ledger.RegisterApi(client).list_organisations(q=os.environ["HL_SCHOOL"])
    school = schools.items[0]
    photo = hazard_ledger.PhotosApi(client).upload_photo(os.environ["HL_PHOTO"], organisation=school.id)
    found = NewHazard(
        school_id=school.id,
        place_text="东侧走廊",
        category="F03",
        description="疏散指示标志不亮（Python）",
        source=Source.THIRD_PARTY,
        found_at=datetime.now(timezone.utc) - timedelta(hours=1),
        photo_ids=[photo.id],
        draft=False,
    )
    hazards = hazard_ledger.HazardsApi(client)
    key = str(uuid.uuid4())
    filed = hazards.file_hazard(found, idempotency_key=key)
    again = hazards.file_hazard(found, idempotency_key=key)
    read = hazards.get_hazard(filed.id)
    print(
        json.dumps(
            {
                "state": read.state.value,
                "number": read.number,
                "photos": len(read.photos),
                "filedOnce": filed.id == again.id,
                "refusal": refusal(hazards),
                "rows": dry_run(client),
            }
        )
    )


if __name__ == "__main__":
    main()
