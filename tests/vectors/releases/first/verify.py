# In a release the stand-alone verifier lies here.
