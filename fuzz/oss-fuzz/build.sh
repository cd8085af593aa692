#!/bin/bash -eu
# Run by OSS-Fuzz: a script for each target into $OUT, with all that it needs beside it.
mvn -B -q install -DskipTests -Dinvoker.skip -Dmaven.javadoc.skip
cd fuzz
mvn -B -q test-compile dependency:copy-dependencies -DincludeScope=test -DoutputDirectory="$OUT/lib"
cp -r target/test-classes "$OUT/test-classes"

# target CLASS METHOD
target() {
  cat > "$OUT/$2" << SCRIPT
#!/bin/bash
# LLVMFuzzerTestOneInput
here=\$(dirname "\$0")
"\$here/jazzer_driver" --agent_path="\$here/jazzer_agent_deploy.jar" --cp="\$here/test-classes:\$here/lib/*" \\
  --target_class=$1 --target_method=$2 --jvm_args="-Xmx2048m" "\$@"
SCRIPT
  chmod +x "$OUT/$2"
  local seeds=src/test/resources/$(tr . / <<< "$1")Inputs/$2
  [[ ! -d $seeds ]] || zip -q -j "$OUT/$2_seed_corpus.zip" "$seeds"/*
}

target io.github.seanettle.internal.text.SegmenterFuzzTest splitsAsIcuDoes
target io.github.seanettle.fuzz.LibraryFuzzTest kernelsEqualTheirDefinitions
target io.github.seanettle.fuzz.LibraryFuzzTest joinsFindWhatAllPairsFind
target io.github.seanettle.fuzz.LibraryFuzzTest encodersAnswerAnything
target io.github.seanettle.fuzz.LibraryFuzzTest indexFilesAreReadOrRefused
