package io.github.seanettle.spark;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.objects.StaticInvoke;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.ObjectType;
import scala.Option;
import scala.collection.Iterator;
import scala.collection.Seq;
import scala.runtime.AbstractFunction1;

/**
 * Builds the expression for a call of a function: a static invocation, which Spark makes a part of the code that it
 * generates for a stage, casts the arguments of, folds where all are constant, and leaves out where one is NULL.
 *
 * <p>Its constructor takes a {@code scala.collection.Seq} in builds for Scala 2.12 and a {@code
 * scala.collection.immutable.Seq} in those for 2.13, and one argument more since Spark 4; so that one jar serves all, it is
 * found by reflection, once a plan. The rest has the same signatures everywhere.
 */
final class CatalystFunction extends AbstractFunction1<Seq<Expression>, Expression> {
    private static final Constructor<?> STATIC_INVOKE = longestConstructor();
    private static final int ARGUMENTS_IN_SPARK_3 = 8;

    private final SqlFunction function;

    CatalystFunction(SqlFunction function) {
        this.function = function;
    }

    @Override
    public Expression apply(Seq<Expression> arguments) {
        function.checkCount(arguments.size());
        List<Expression> values = new ArrayList<>();
        List<DataType> types = new ArrayList<>();
        if (function.state() != null) {
            DataType type = new ObjectType(function.holder());
            values.add(Literal.create(function.state(), type));
            types.add(type);
        }
        for (Iterator<Expression> each = arguments.iterator(); each.hasNext(); ) {
            SqlFunction.Argument argument = function.arguments().get(types.size() - (function.state() == null ? 0 : 1));
            values.add(checked(argument, each.next()));
            types.add(argument.type());
        }
        return staticInvoke(values, types);
    }

    /** Fails before the query runs if a cut-off is a constant that cannot be one. */
    private Expression checked(SqlFunction.Argument argument, Expression value) {
        if (value instanceof Literal literal) {
            if (literal.value() instanceof Number number) {
                argument.check(function.name(), number.doubleValue());
            } else if (literal.value() instanceof Decimal decimal) {
                argument.check(function.name(), decimal.toDouble());
            }
        }
        return value;
    }

    private Expression staticInvoke(List<Expression> values, List<DataType> types) {
        List<Object> arguments = new ArrayList<>(List.of(
                function.holder(),
                function.resultType(),
                function.method(),
                ScalaLists.of(values),
                ScalaLists.of(types),
                true, // NULL if an argument is
                function.isResultNullable(),
                true)); // the same for the same arguments
        if (STATIC_INVOKE.getParameterCount() > ARGUMENTS_IN_SPARK_3) {
            arguments.add(Option.empty()); // no function of a catalog
        }
        try {
            return (Expression) STATIC_INVOKE.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "This version of Spark builds StaticInvoke in another way: " + STATIC_INVOKE, e);
        }
    }

    private static Constructor<?> longestConstructor() {
        Constructor<?> longest = StaticInvoke.class.getConstructors()[0];
        for (Constructor<?> constructor : StaticInvoke.class.getConstructors()) {
            if (constructor.getParameterCount() > longest.getParameterCount()) {
                longest = constructor;
            }
        }
        return longest;
    }

    /** What {@code DESCRIBE FUNCTION} says. */
    ExpressionInfo info(FunctionIdentifier name) {
        String usage = function.signature().replace(function.name(), "_FUNC_") + " - " + function.does();
        String className = function.holder().getName();
        return new ExpressionInfo(
                className, null, name.funcName(), usage, "", "", "", "string_funcs", "", "", "java_udf");
    }
}
