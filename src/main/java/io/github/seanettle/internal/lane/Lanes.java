package io.github.seanettle.internal.lane;

import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which lane kernels run. Chosen once, when this class is loaded: the Vector API's where the JVM has its module
 * ({@code --add-modules jdk.incubator.vector}), else several patterns in a {@code long}. The system property
 * {@value #PROPERTY} forces {@code vector}, {@code swar} or {@code scalar}.
 */
public final class Lanes {
    /** Names the kernels to use. */
    public static final String PROPERTY = "seanettle.kernels";

    /** The longest pattern that fits a lane of the widest kind. */
    public static final int MAX_PATTERN = Long.SIZE;

    private static final String VECTOR_MODULE = "jdk.incubator.vector";
    private static final LaneFamily CHOSEN;

    /** Why the kernels that the property asks for cannot be had. An error on loading the class would hide the reason. */
    private static final @Nullable String REFUSAL;

    static {
        LaneFamily chosen = new ScalarLanes();
        String refusal = null;
        try {
            chosen = choose(System.getProperty(PROPERTY));
        } catch (IllegalStateException e) {
            refusal = e.getMessage();
        }
        CHOSEN = chosen;
        REFUSAL = refusal;
    }

    private Lanes() {}

    private static LaneFamily chosen() {
        if (REFUSAL != null) {
            throw new IllegalStateException(REFUSAL);
        }
        return CHOSEN;
    }

    /**
     * The kernel with the narrowest lanes for patterns of a length, at most {@link #MAX_PATTERN}.
     *
     * @throws IllegalStateException if the system property asks for kernels that are not there
     */
    public static LaneKernel kernel(Recurrence recurrence, int patternLength) {
        return chosen().kernel(recurrence, patternLength);
    }

    /**
     * What the kernels are, for people.
     *
     * @throws IllegalStateException if the system property asks for kernels that are not there
     */
    public static String describe() {
        return chosen().toString();
    }

    private static LaneFamily choose(@Nullable String forced) {
        LaneFamily family;
        String reason;
        if (forced != null) {
            family = named(forced);
            reason = "the system property " + PROPERTY + " asks for them";
        } else if (isInterpreted()) {
            family = new SwarLanes();
            reason = "this JVM compiles nothing";
        } else {
            Optional<LaneFamily> vector = vector();
            family = vector.orElseGet(SwarLanes::new);
            reason = vector.isPresent()
                    ? "the module " + VECTOR_MODULE + " is there"
                    : "--add-modules " + VECTOR_MODULE + " would give faster ones";
        }
        System.getLogger("io.github.seanettle").log(Level.INFO, "kernels for lists: " + family + ", as " + reason);
        return family;
    }

    /** The kernels of a name, for tests of each kind. */
    static LaneFamily named(String name) {
        return switch (name) {
            case "vector" ->
                vector().orElseThrow(() -> new IllegalStateException(PROPERTY
                        + "=vector needs the module " + VECTOR_MODULE + ": run java with --add-modules "
                        + VECTOR_MODULE));
            case "swar" -> new SwarLanes();
            case "scalar" -> new ScalarLanes();
            default ->
                throw new IllegalStateException(PROPERTY + " must be vector, swar or scalar, but is \"" + name + "\"");
        };
    }

    /** Vectors without the compiler are objects: hundreds of times slower than no vectors. */
    private static boolean isInterpreted() {
        return System.getProperty("java.vm.info", "").contains("interpreted mode");
    }

    private static Optional<LaneFamily> vector() {
        Module library = Lanes.class.getModule();
        ModuleLayer layer = library.getLayer() == null ? ModuleLayer.boot() : library.getLayer();
        return layer.findModule(VECTOR_MODULE).map(module -> {
            // A module cannot ask for a module that may be missing and is not yet a standard one.
            library.addReads(module);
            return instance("io.github.seanettle.internal.lane.VectorLanes");
        });
    }

    /** The class cannot be named in code that has to run without it. */
    private static LaneFamily instance(String className) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            return (LaneFamily) lookup.findConstructor(lookup.findClass(className), MethodType.methodType(void.class))
                    .invoke();
        } catch (Throwable e) {
            throw new LinkageError("the kernels for lists cannot be loaded: " + className, e);
        }
    }
}
