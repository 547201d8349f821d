"""A store puts if absent, durably, and shows nothing half-written: one contract for a folder and a bucket."""

import hashlib
import http.client
import multiprocessing
import os
import pickle
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from stores.server import bucket, new_url

from provenance.errors import LedgerError
from provenance.object_store import ObjectStore
from provenance.store import AlreadyExists, LocalStore, NotFound, Store, open_store

PLACES = ["folder", pytest.param("bucket", marks=pytest.mark.stores)]


@pytest.fixture(params=PLACES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where nothing lies yet."""
    return str(tmp_path / "store") if request.param == "folder" else new_url()


@pytest.fixture
def store(url: str) -> Store:
    return open_store(url)


# ---------------------------------------------------------------------------- the contract


def test_what_was_created_is_read_back_by_whoever_opens_the_same_url(url: str) -> None:
    open_store(url).create("log/1.json", b"one")
    assert open_store(url).get("log/1.json") == b"one"
    assert open_store(url + "/").exists("log/1.json")
    assert not open_store(url).exists("log/2.json")
    assert not open_store(url).exists("log"), "a folder is nothing that was put"


@pytest.mark.parametrize("length", [0, 1, 12_000_000], ids=["empty", "one byte", "12 MB"])
def test_every_byte_of_an_object_comes_back(store: Store, length: int) -> None:
    data = bytes(range(256)) * (length // 256 + 1)
    store.create("segments/documents/clean/x.parquet", data[:length])
    assert store.get("segments/documents/clean/x.parquet") == data[:length]
    assert store.digest("segments/documents/clean/x.parquet") == (hashlib.sha256(data[:length]).hexdigest(), length)


def test_a_taken_path_is_refused_and_left_as_it_was(store: Store) -> None:
    store.create("a", b"first")
    for data in (b"second", b"first", b""):
        with pytest.raises(AlreadyExists, match=re.escape(store.location("a"))):
            store.create("a", data)
    assert store.get("a") == b"first"
    assert list(store.list()) == ["a"], "no draft is left behind"


def test_listing_gives_a_folder_in_order_and_no_folder_whose_name_only_begins_alike(store: Store) -> None:
    paths = [f"log/{number:020d}.json" for number in range(120)]
    for path in reversed(paths):
        store.create(path, b"x")
    for path in ("log2/0.json", "log.json", "lo/0.json"):
        store.create(path, b"x")
    assert list(store.list("log")) == paths
    assert sorted(store.list()) == sorted([*paths, "log2/0.json", "log.json", "lo/0.json"])
    assert list(store.list("nowhere")) == []


def test_listing_goes_down_into_folders(store: Store) -> None:
    paths = ["segments/documents/a/1.parquet", "segments/documents/b/2.parquet", "segments/edges/a--b/3.parquet"]
    for path in paths:
        store.create(path, b"x")
    assert list(store.list("segments")) == paths
    assert list(store.list("segments/documents")) == paths[:2]
    assert list(store.list("segments/documents/b")) == paths[1:2]


def test_what_was_deleted_is_gone_and_its_path_is_free(store: Store) -> None:
    store.create("runs/a.json", b"one")
    store.delete("runs/a.json")
    store.delete("runs/a.json")
    store.delete("never/was")
    assert not store.exists("runs/a.json")
    assert list(store.list()) == []
    store.create("runs/a.json", b"two")
    assert store.get("runs/a.json") == b"two"


def test_the_time_of_a_put_is_the_stores_own_in_utc(store: Store) -> None:
    before = datetime.now(UTC)
    store.create("a", b"x")
    modified = store.modified("a")
    assert modified.utcoffset() == timedelta(0)
    assert abs(modified - before) < timedelta(minutes=1)


def test_a_missing_path_is_named(store: Store) -> None:
    for ask in (store.get, store.digest, store.modified):
        with pytest.raises(NotFound, match=r"runs/nowhere"):
            ask("runs/nowhere")


def test_the_location_of_nothing_is_the_store_itself(store: Store, url: str) -> None:
    assert store.location("") == store.url == url
    assert store.location("a/b") == f"{url}/a/b"


def _create(url: str, path: str, who: int) -> bool:
    try:
        open_store(url).create(path, str(who).encode())
    except AlreadyExists:
        return False
    return True


def test_of_sixteen_processes_exactly_one_creates_each_path(url: str) -> None:
    with multiprocessing.get_context("spawn").Pool(16) as pool:
        for path in (f"log/{number}.json" for number in range(20)):
            won = pool.starmap(_create, [(url, path, who) for who in range(16)], chunksize=1)
            assert sum(won) == 1
            assert open_store(url).get(path) == str(won.index(True)).encode()


def test_duckdb_reads_what_lies_in_the_store(store: Store) -> None:
    for number in range(3):
        store.create(f"log/{number}.json", b'{"n": %d}' % number)
        store.create(f"segments/t/s{number}/x.parquet", parquet({"n": list(range(300_000)), "of": [number] * 300_000}))
    with duckdb.connect(config={"autoinstall_known_extensions": False}) as connection:
        store.attach(connection)
        connection.execute("SET VARIABLE ledger = $url", {"url": store.location("")})
        assert connection.execute(
            "SELECT parse_filename(filename, true), n FROM read_json(getvariable('ledger') || '/log/*.json', "
            "filename = true, format = 'unstructured', columns = {n: 'INT'}) ORDER BY ALL"
        ).fetchall() == [("0", 0), ("1", 1), ("2", 2)]
        assert connection.execute(
            "SELECT string_split(file, '/')[-2] FROM glob(getvariable('ledger') || '/segments/*/*/*.parquet')"
        ).fetchall() == [("s0",), ("s1",), ("s2",)], "in order"
        assert connection.execute("FROM glob(getvariable('ledger') || '/bundles/*/*.parquet')").fetchall() == []
        files = [store.location(path) for path in store.list("segments")]
        for _ in range(3):
            assert connection.execute(
                "SELECT of, count(*), sum(n) FROM read_parquet($files) GROUP BY 1 ORDER BY 1", {"files": files}
            ).fetchall() == [(number, 300_000, 299_999 * 150_000) for number in range(3)]
            assert connection.execute(
                "SELECT of FROM read_parquet($files) WHERE n = 777 ORDER BY 1", {"files": files}
            ).fetchall() == [(0,), (1,), (2,)]
        with pytest.raises(duckdb.Error, match="nowhere"):
            connection.execute("FROM read_parquet(getvariable('ledger') || '/nowhere.parquet')").fetchall()


def test_duckdb_behind_the_fence_reads_the_store_and_nothing_beside_it(store: Store, tmp_path: Path) -> None:
    beside = open_store(store.url + "-beside")
    beside.create("x.json", b'{"n": 1}')
    (tmp_path / "x.json").write_text('{"n": 1}')
    store.create("log/0.json", b'{"n": 0}')
    with duckdb.connect(config={"autoinstall_known_extensions": False}) as connection:
        store.attach(connection)
        connection.execute("SET VARIABLE ledger = $url", {"url": store.location("")})
        connection.execute("SET allowed_directories = [getvariable('ledger')]")
        connection.execute("SET enable_external_access = false")
        connection.execute("SET lock_configuration = true")
        inside = "SELECT n FROM read_json(getvariable('ledger') || '/log/*.json')"
        assert connection.execute(inside).fetchall() == [(0,)]
        parent = store.url.rpartition("/")[0]
        for outside in (
            beside.location("x.json"),
            store.url + "/../" + beside.url.rpartition("/")[2] + "/x.json",
            store.url + "/%2e%2e/" + beside.url.rpartition("/")[2] + "/x.json",
            str(tmp_path / "x.json"),
            "/etc/hosts",
        ):
            with suppress(duckdb.Error):
                assert connection.execute(f"FROM read_text('{outside}')").fetchall() == [], outside
        for pattern in (parent + "/*", parent + "/*/*", store.url + "/../*", store.url + "*/*.json", "/etc/*"):
            with suppress(duckdb.Error):
                assert connection.execute(f"FROM glob('{pattern}')").fetchall() == [], pattern


# ---------------------------------------------------------------------------- a folder


def test_a_draft_of_a_killed_writer_is_not_listed(tmp_path: Path) -> None:
    (tmp_path / ".abc.draft").write_bytes(b"half")
    assert list(LocalStore(tmp_path).list()) == []


# ---------------------------------------------------------------------------- a bucket


@pytest.mark.parametrize(
    "url",
    [
        "ftp://host/ledger",
        "file:///ledger",
        "memory:///",
        "s3://",
        "s3:///ledger",
        "s3://bucket/a//b",
        "s3://bucket/../other",
        "s3://bucket/.hidden",
        "s3://bucket/a b",
        "s3://bucket/a*",
        "s3://bucket/ledger?versionId=1",
        "s3://key:secret@bucket/ledger",
    ],
)
def test_a_url_that_no_store_serves_is_refused(url: str) -> None:
    with pytest.raises(LedgerError, match=re.escape(url) + ": expected a folder, or s3://"):
        open_store(url)


@pytest.mark.parametrize("url", ["s3://bucket", "gs://bucket/a", "az://container/a/b.c=1/", "s3://bucket/a..b"])
def test_the_urls_of_three_clouds_open_without_asking_them(url: str) -> None:
    assert open_store(url).location("log/0.json") == url.rstrip("/") + "/log/0.json"


def test_a_bucket_without_its_extra_says_what_to_install() -> None:
    script = (
        "import sys; sys.modules['obstore'] = None\n"
        "from provenance.store import open_store\n"
        "try: open_store('s3://bucket/ledger')\n"
        "except Exception as error: print(type(error).__name__, error)\n"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert answer.startswith("LedgerError s3://bucket/ledger: a bucket needs the 'object-store' extra")
    assert answer.strip().endswith("install 'training-data-provenance[object-store]'")


def test_a_pickled_bucket_carries_its_url_and_no_credential(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "someone")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "not to be seen")
    store = ObjectStore("s3://bucket/ledger")
    assert store._reading_client is not None
    pickled = pickle.dumps(store)
    assert b"not to be seen" not in pickled
    assert pickle.loads(pickled).url == "s3://bucket/ledger"


@pytest.mark.stores
def test_wrong_credentials_are_told_from_a_missing_object(monkeypatch: pytest.MonkeyPatch) -> None:
    url = new_url()
    open_store(url).create("a", b"x")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    store = open_store(url)
    for ask in (store.get, store.exists, store.delete, store.modified, lambda path: store.create(path, b"y")):
        with pytest.raises(LedgerError, match=rf"{url}/a: answered 403.*check the credentials") as caught:
            ask("a")
        assert not isinstance(caught.value, NotFound | AlreadyExists)
    with pytest.raises(LedgerError, match="check the credentials"):
        list(store.list())


@pytest.mark.stores
def test_a_bucket_that_is_not_there_is_named() -> None:
    bucket()
    store = open_store("s3://no-such-bucket/ledger")
    with pytest.raises(LedgerError, match=r"s3://no-such-bucket/ledger: no such bucket; make it"):
        store.create("a", b"x")
    with pytest.raises(LedgerError, match=r"answered 404 \(NoSuchBucket\); check the bucket"):
        list(store.list())


@pytest.mark.stores
def test_a_forked_worker_works_and_one_forked_too_late_is_told(tmp_path: Path) -> None:
    script = (
        "import multiprocessing, sys\n"
        "from provenance.store import open_store\n"
        "store = open_store(sys.argv[1])\n"
        "def work(path):\n"
        "    try: store.create(path, b'x'); print(path, 'created')\n"
        "    except Exception as error: print(path, type(error).__name__, error)\n"
        "def fork(path):\n"
        "    worker = multiprocessing.get_context('fork').Process(target=work, args=(path,))\n"
        "    worker.start(); worker.join(20); assert worker.exitcode == 0\n"
        "fork('early'); store.create('own', b'x'); fork('late')\n"
    )
    answer = subprocess.run([sys.executable, "-c", script, new_url()], capture_output=True, text=True, timeout=60)
    early, late = answer.stdout.splitlines()
    assert early == "early created"
    assert re.match(r"late LedgerError s3://.*: this process was forked .* start workers by 'spawn'", late)


class Unreliable(BaseHTTPRequestHandler):
    """Between client and server: does to each put what the list says next, and passes everything else on."""

    protocol_version = "HTTP/1.1"
    to_do: ClassVar[list[Callable[["Unreliable"], None]]] = []

    def do_PUT(self) -> None:
        self.body = self.rfile.read(int(self.headers["Content-Length"]))
        (self.to_do.pop(0) if self.to_do else Unreliable.passed_on)(self)

    def do_GET(self) -> None:
        self.body = b""
        self.passed_on()

    def do_HEAD(self) -> None:
        self.do_GET()

    def passed_on(self) -> None:
        answer, data = self.ask()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("connection", "server", "date"):
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def ask(self) -> tuple[http.client.HTTPResponse, bytes]:
        server = http.client.HTTPConnection(os.environ["BEHIND"], timeout=10)
        server.request(self.command, self.path, self.body, dict(self.headers))
        answer = server.getresponse()
        return answer, answer.read()

    def answer_lost(self) -> None:
        """The server did it, and the client never hears."""
        self.ask()
        self.cut()

    def request_lost(self) -> None:
        """The server never hears."""
        self.cut()

    def cut(self) -> None:
        self.close_connection = True
        self.connection.close()

    def done_but_called_busy(self) -> None:
        """A gateway gives up on a server that does it all the same."""
        self.ask()
        self.refused(503, "SlowDown")

    def busy(self) -> None:
        self.refused(503, "SlowDown")

    def conflict(self) -> None:
        """S3: another write was under way, and came to nothing."""
        self.refused(409, "ConditionalRequestConflict")

    def refused(self, status: int, code: str) -> None:
        data = f"<Error><Code>{code}</Code></Error>".encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Silent."""


@pytest.fixture
def unreliable(monkeypatch: pytest.MonkeyPatch) -> Iterator[ObjectStore]:
    """A bucket behind a proxy that does to puts what a test asks."""
    url = new_url()
    if not os.environ["AWS_ENDPOINT_URL"].startswith("http://"):
        pytest.skip("the proxy stands before a server without TLS only")
    monkeypatch.setenv("BEHIND", os.environ["AWS_ENDPOINT_URL"].removeprefix("http://"))
    with ThreadingHTTPServer(("127.0.0.1", 0), Unreliable) as proxy:
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{proxy.server_port}")
        Unreliable.to_do.clear()
        yield ObjectStore(url)
        proxy.shutdown()


@pytest.mark.stores
@pytest.mark.parametrize(
    "faults",
    [
        [Unreliable.answer_lost],
        [Unreliable.done_but_called_busy],
        [Unreliable.request_lost],
        [Unreliable.busy, Unreliable.busy, Unreliable.request_lost],
        [Unreliable.busy, Unreliable.answer_lost],
        [Unreliable.conflict],
        [Unreliable.conflict, Unreliable.done_but_called_busy],
    ],
    ids=lambda faults: " then ".join(fault.__name__ for fault in faults),
)
def test_a_put_whose_answer_is_lost_or_refused_for_now_is_done_once(
    unreliable: ObjectStore, faults: list[Callable[[Unreliable], None]]
) -> None:
    Unreliable.to_do.extend(faults)
    unreliable.create("log/0.json", b"ours")
    assert not Unreliable.to_do, "every fault was met"
    assert unreliable.get("log/0.json") == b"ours"
    with pytest.raises(AlreadyExists):
        unreliable.create("log/0.json", b"ours")


@pytest.mark.stores
@pytest.mark.parametrize(
    "fault", [Unreliable.answer_lost, Unreliable.request_lost, Unreliable.busy, Unreliable.conflict]
)
def test_a_lost_put_at_a_path_that_another_writer_took_is_theirs(
    unreliable: ObjectStore, fault: Callable[[Unreliable], None]
) -> None:
    unreliable.create("log/0.json", b"theirs")
    Unreliable.to_do.append(fault)
    with pytest.raises(AlreadyExists):
        unreliable.create("log/0.json", b"ours")
    assert unreliable.get("log/0.json") == b"theirs"


@pytest.mark.stores
def test_a_server_that_never_answers_well_ends_in_one_sentence(
    unreliable: ObjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("provenance.object_store._WAITS", [0.01] * 3)
    Unreliable.to_do.extend([Unreliable.busy] * 4)
    with pytest.raises(LedgerError, match=rf"{unreliable.url}/a: answered 503 \(SlowDown\); check .* run it again"):
        unreliable.create("a", b"x")
    assert not Unreliable.to_do
    assert not unreliable.exists("a")


def parquet(columns: dict[str, list[int]]) -> bytes:
    sink = pa.BufferOutputStream()
    pq.write_table(pa.table(columns), sink, row_group_size=100_000)
    return bytes(sink.getvalue())
