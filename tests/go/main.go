// Verifier checks a ledger's files with the reference implementations of the formats: Go's checksum database
// (golang.org/x/mod/sumdb) and a client of C2SP logs (filippo.io/torchwood). Nothing of the ledger's own code is in it.
//
//	verifier log VKEY URL OLD        every entry of the log served at URL, and that it continues its first OLD entries
//	verifier proof VKEY PROOF ENTRY  the tlog-proof in a file, of the entry in a file
//	verifier cosigned VKEY WITNESS CHECKPOINT
//	                                 the checkpoint in a file, signed by the log and the witness
package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"

	"filippo.io/torchwood"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 4 {
		return fmt.Errorf("expected a verb and three arguments, found %d", len(args))
	}
	log, err := note.NewVerifier(args[1])
	if err != nil {
		return err
	}
	switch args[0] {
	case "log":
		old, err := strconv.ParseInt(args[3], 10, 64)
		if err != nil {
			return err
		}
		return checkLog(log, args[2], old)
	case "proof":
		return checkProof(log, args[2], args[3])
	case "cosigned":
		return checkCosigned(log, args[2], args[3])
	}
	return fmt.Errorf("no verb %q", args[0])
}

func checkLog(log note.Verifier, url string, old int64) error {
	ctx := context.Background()
	signed, err := fetch(url + "/checkpoint")
	if err != nil {
		return err
	}
	opened, err := note.Open(signed, note.VerifierList(log))
	if err != nil {
		return err
	}
	head, err := torchwood.ParseCheckpoint(opened.Text)
	if err != nil {
		return err
	}
	if head.Origin != log.Name() {
		return fmt.Errorf("checkpoint of %q, expected %q", head.Origin, log.Name())
	}
	fetcher, err := torchwood.NewTileFetcher(url)
	if err != nil {
		return err
	}
	client, err := torchwood.NewClient(fetcher)
	if err != nil {
		return err
	}
	all, read := sha256.New(), int64(0)
	for index, entry := range client.AllEntries(ctx, head.Tree, 0) {
		if index != read {
			return fmt.Errorf("entry %d, expected %d", index, read)
		}
		all.Write(entry)
		read++
	}
	if err := client.Err(); err != nil {
		return err
	}
	if read != head.N {
		return fmt.Errorf("read %d entries of %d", read, head.N)
	}
	hashes := torchwood.TileHashReaderWithContext(ctx, head.Tree, fetcher)
	for index := range head.N {
		proof, err := tlog.ProveRecord(head.N, index, hashes)
		if err != nil {
			return err
		}
		leaf, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, head.N, head.Hash, index, leaf[0]); err != nil {
			return err
		}
	}
	oldRoot, err := tlog.TreeHash(old, hashes)
	if err != nil {
		return err
	}
	consistency, err := tlog.ProveTree(head.N, old, hashes)
	if err != nil {
		return err
	}
	if err := tlog.CheckTree(consistency, head.N, head.Hash, old, oldRoot); err != nil {
		return err
	}
	fmt.Printf("%d %s %s %x\n", head.N, head.Hash, oldRoot, all.Sum(nil))
	return nil
}

func checkProof(log note.Verifier, proofFile, entryFile string) error {
	proof, err := os.ReadFile(proofFile)
	if err != nil {
		return err
	}
	entry, err := os.ReadFile(entryFile)
	if err != nil {
		return err
	}
	return torchwood.VerifyProof(signedBy(log, log), tlog.RecordHash(entry), proof)
}

func checkCosigned(log note.Verifier, witnessKey, file string) error {
	witness, err := torchwood.NewCosignatureVerifier(witnessKey)
	if err != nil {
		return err
	}
	signed, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	_, _, err = torchwood.VerifyCheckpoint(signed, signedBy(log, log, witness))
	return err
}

// signedBy is the policy that a checkpoint is of this log and signed by all of the keys.
func signedBy(log note.Verifier, keys ...note.Verifier) torchwood.Policy {
	policies := []torchwood.Policy{torchwood.OriginPolicy(log.Name())}
	for _, key := range keys {
		policies = append(policies, torchwood.SingleVerifierPolicy(key))
	}
	return torchwood.ThresholdPolicy(len(policies), policies...)
}

func fetch(url string) ([]byte, error) {
	response, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", url, response.Status)
	}
	return io.ReadAll(response.Body)
}
