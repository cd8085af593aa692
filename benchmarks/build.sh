# Read by the scripts beside it: builds the library and the benchmarks, and sets java and classpath.
# What the library's jar holds goes on the class path directly, so that no other build can change it meanwhile.
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
(cd "$benchmarks/.." && mvn -B -q install -DskipTests -Dinvoker.skip -Dmaven.javadoc.skip -Dspotless.check.skip)
(cd "$benchmarks" && mvn -B -q package -DskipTests)
classpath=$benchmarks/target/classes:$benchmarks/../target/classes:$(< "$benchmarks/target/classpath")
