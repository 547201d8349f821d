"""Check a release, a receipt or a proof of absence with nothing but Python and the package `cryptography`.

    python verify.py FOLDER|FILE [--key VKEY]

Release: each file is the one its owner signed for; `provenance verify-release` also checks the texts inside.
Receipt: the rows are in the ledger. Absence: no text of that SHA-256 is in the release. (RFC 6962, C2SP tlog-proof)
Get the key and this program from the owner, not with what they check. Exit: 0 valid, 1 not valid, 2 not checked.
"""

import argparse
import json
import re
import sys
from base64 import b64decode
from hashlib import sha256
from pathlib import Path
from typing import Any

BASE64 = "(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)?"
HASH = "[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]="
NUMBER = "(0|[1-9][0-9]{0,18})"
SIGNATURE = rf"— ([^\s+\x00-\x1f]+) ({BASE64})\n"
NOTE = rf"((.+)\n{NUMBER}\n({HASH})\n(?:.+\n)*)\n((?:{SIGNATURE})+)"
PROOF = rf"c2sp\.org/tlog-proof@v1\nextra ({HASH})\nindex {NUMBER}\n((?:{HASH}\n)*)\n((?s:.*))"
VKEY = rf"([^\s+]+)\+([0-9a-f]{{8}})\+({BASE64})"


def expect(holds: Any, problem: str) -> Any:
    if not holds:
        raise ValueError(problem)
    return holds


def canonical(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def load(text: str) -> Any:
    value = json.loads(text)
    if canonical(value["format"]) != "1":
        raise NotImplementedError(f"written in format {value['format']}; this program reads format 1")
    return value


def climb(data: bytes, index: int, size: int, proof: list[str]) -> str:
    """The root that a leaf's inclusion proof leads to (RFC 6962 §2.1.1); hashes are in hex."""
    expect(type(index) is int and 0 <= index < size and bool(proof) == (size > 1), "an inclusion proof does not fit")
    if size == 1:
        return sha256(b"\x00" + data).hexdigest()
    k, lower, last = 1 << (size - 1).bit_length() - 1, proof[:-1], proof[-1]
    pair = climb(data, index, k, lower) + last if index < k else last + climb(data, index - k, size - k, lower)
    expect(re.fullmatch("[0-9a-f]{128}", pair), "an inclusion proof has something else than hashes")
    return sha256(b"\x01" + bytes.fromhex(pair)).hexdigest()


def check_entry(entry: str, proof: str, vkeys: set[str]) -> tuple[Any, str, str]:
    """The entry, its ledger's name, and where it stands there; each of the keys must have signed for it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    extra, index, hashes, note = expect(re.fullmatch(PROOF, proof), "not a proof of an entry").groups()
    text, origin, size, root, lines, *_ = expect(re.fullmatch(NOTE, note), "not a signed checkpoint").groups()
    for vkey in vkeys:
        name, key_id, encoded = expect(re.fullmatch(VKEY, vkey), f"{vkey}: not a public key").groups()
        key = b64decode(encoded)
        expect(key_id == sha256(name.encode() + b"\n" + key).hexdigest()[:8], f"{vkey}: not a public key")
        signed = [b64decode(line) for signer, line in re.findall(SIGNATURE, lines) if signer == name == origin]
        ours = expect([line[4:] for line in signed if line[:4].hex() == key_id], f"{origin}: not signed by {vkey}")
        for signature in ours:
            Ed25519PublicKey.from_public_bytes(key[1:]).verify(signature, text.encode())
    found = climb(entry.encode(), int(index), int(size), [b64decode(node).hex() for node in hashes.split()])
    expect(found == b64decode(root).hex(), "the entry and its proof do not fit together")
    expect(climb(entry.encode(), 0, 1, []) == b64decode(extra).hex(), "the proof is for another entry")
    return load(entry), origin, f"entry {index} of {origin}, signed at size {size}"


def check_manifest(text: str, entry: str, proof: str, vkeys: set[str]) -> tuple[Any, str]:
    body, origin, place = check_entry(entry, proof, vkeys)
    manifest, details = json.loads(text), body["details"]
    bound = "release", sha256(text.encode()).hexdigest(), manifest["name"], manifest["ledger"]["origin"]
    found = body["kind"], details["manifest_sha256"], details["name"], origin
    expect(found == bound, "release.json is not the one that its entry binds")
    return load(text), f"release {manifest['name']}, {place}"


def check_folder(folder: Path, trusted: set[str]) -> str:
    found = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_symlink() or not p.is_dir()}
    own = "release.json", "proof/entry.json", "proof/inclusion.tlog-proof", "proof/vkey"
    expect(found.keys() >= {*own}, f"missing: {', '.join(path for path in own if path not in found)}")
    text, entry, proof, vkey = (found.pop(path).read_bytes().decode() for path in own)
    manifest, place = check_manifest(text, entry, proof, {*trusted, vkey})
    listed = {file["path"]: file["sha256"] for file in manifest["files"]}
    wrong = found.keys() ^ listed.keys()
    wrong |= {path for path in listed if path in found and sha256(found[path].read_bytes()).hexdigest() != listed[path]}
    expect(not wrong, f"missing, added or altered: {', '.join(sorted(wrong))}")
    return f"all {len(listed)} files of {place}\nkey: {vkey}"


def check_row(vkeys: Any, entry: str, index: int, manifest: Any, proof: str, row: str, path: Any, segment: Any) -> Any:
    body, _, place = check_entry(entry, proof, vkeys)
    if manifest is not None and expect(sha256(manifest.encode()).hexdigest() == body["manifest"], "another manifest"):
        body = json.loads(manifest)
    listed = [*body["segments"], *(item["by"] for item in body["withheld"])]
    expect(canonical(segment) in map(canonical, listed), "the entry does not list the segment")
    expect(climb(row.encode(), index, segment["rows"], path) == segment["row_root"], "the row is not in the segment")
    return segment["table"], json.loads(row)["document_id"], f"row {index} of {segment['table']} in {place}: {row}"


def check_receipt(vkeys: set[str], kind: str, rows: Any) -> str:
    tables, documents, told = zip(*(check_row(vkeys, **row) for row in rows), strict=True)
    expect(tables in (("decisions",), ("decisions", "released_documents")) and len({*documents}) == 1, f"no {kind}")
    return "\n".join(told)


def check_text(vkeys: set[str], digest: str, entry: str, kind: str, leaves: Any, proof: str, release: str) -> str:
    manifest, place = check_manifest(release, entry, proof, vkeys)
    size, root = manifest["digests"]["size"], manifest["digests"]["root"]
    for other, index, path in leaves:
        expect(climb(bytes.fromhex(other), index, size, path) == root, "a leaf is not in the release's tree")
    shown, indexes = [leaf[0] for leaf in leaves], [leaf[1] for leaf in leaves]
    expect(re.fullmatch("([0-9a-f]{64})+", digest + "".join(shown)), "a digest is not SHA-256 in hex")
    after = next((index for other, index, _ in leaves if other > digest), size)
    is_absent = digest not in shown and indexes == [i for i in (after - 1, after) if 0 <= i < size]
    expect({"presence": shown == [digest], "absence": is_absent}[kind], f"the leaves show no {kind}")
    return f"{kind} of {digest} in {place}"


def check_file(file: Path, trusted: set[str]) -> str:
    body = load(text := file.read_bytes().decode())
    expect(canonical(body) == text and body.pop("format"), "not in canonical JSON")
    vkey, check = body.pop("vkey"), check_receipt if body["kind"] == "receipt" else check_text
    return f"{check({*trusted, vkey}, **body)}\nkey: {vkey}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("path", type=Path, metavar="FOLDER|FILE")
    parser.add_argument("--key", metavar="VKEY", help="the public key that the ledger's owner published")
    path, key = vars(parser.parse_args()).values()
    try:
        told = (check_folder if path.is_dir() else check_file)(path, {key} - {None})
    except (ImportError, NotImplementedError, OSError) as problem:
        sys.stderr.write(f"could not check: {problem}\n")
        sys.exit(2)
    except Exception as problem:  # noqa: BLE001
        sys.exit(f"not valid: {problem or type(problem).__name__}")
    sys.stdout.write(f"valid: {told}{'' if key else ' (no --key was given: this is the key inside, trusted)'}\n")


if __name__ == "__main__":
    main()
