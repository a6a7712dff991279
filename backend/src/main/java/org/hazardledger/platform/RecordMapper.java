package org.hazardledger.platform;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.qualifier.Qualifiers;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows into a record by the names of its components, {@code official_name} into {@code officialName}. Which column
 * feeds which component is worked out once for each list of columns: a mapper that reflects for every statement
 * costs more than the statement. A column that is missing is refused unless its component is {@code @Nullable}.
 */
final class RecordMapper implements RowMapper<Object> {

    private static final Map<Class<?>, RecordMapper> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<Component> components;
    private final Map<List<String>, RowMapper<Object>> shapes = new ConcurrentHashMap<>();

    private RecordMapper(Class<?> type) {
        this.type = type;
        this.constructor = canonical(type);
        this.components = components(type, constructor);
    }

    private record Component(String column, Parameter parameter, boolean nullable) {}

    /** For every record, those of a room that are not public included. */
    static RowMapperFactory factory() {
        return (type, config) -> {
            Class<?> target = GenericTypes.getErasedType(type);
            return target.isRecord() ? Optional.of(KNOWN.computeIfAbsent(target, RecordMapper::new)) : Optional.empty();
        };
    }

    @Override
    public Object map(ResultSet rows, StatementContext context) throws SQLException {
        return specialize(rows, context).map(rows, context);
    }

    @Override
    public RowMapper<Object> specialize(ResultSet rows, StatementContext context) throws SQLException {
        List<String> columns = columns(rows.getMetaData());
        RowMapper<Object> known = shapes.get(columns);
        return known != null ? known : shapes.computeIfAbsent(columns, any -> shape(columns, context));
    }

    private static List<String> columns(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>(columns.getColumnCount());
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
        }
        return names;
    }

    private RowMapper<Object> shape(List<String> columns, StatementContext context) {
        int[] positions = components.stream()
                .mapToInt(component -> position(columns, component))
                .toArray();
        ColumnMapper<?>[] mappers = components.stream()
                .map(component -> columnMapper(component.parameter(), context))
                .toArray(ColumnMapper<?>[]::new);
        return (rows, rowContext) -> {
            @Nullable Object[] values = new Object[positions.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = positions[i] == 0 ? null : mappers[i].map(rows, positions[i], rowContext);
            }
            return create(values);
        };
    }

    private int position(List<String> columns, Component component) {
        int position = columns.indexOf(component.column()) + 1;
        if (position == 0 && !component.nullable()) {
            throw new IllegalStateException(
                    "no column " + component.column() + " for " + type.getName() + " in " + columns);
        }
        return position;
    }

    private ColumnMapper<?> columnMapper(Parameter parameter, StatementContext context) {
        QualifiedType<?> wanted = QualifiedType.of(parameter.getParameterizedType())
                .withAnnotations(context.getConfig(Qualifiers.class).findFor(parameter));
        return context.getConfig(ColumnMappers.class)
                .findFor(wanted)
                .orElseThrow(() -> new IllegalStateException("no mapper for " + wanted + " of " + type.getName()));
    }

    private Object create(@Nullable Object[] values) throws SQLException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " refused a row", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    private static List<Component> components(Class<?> type, Constructor<?> constructor) {
        RecordComponent[] records = type.getRecordComponents();
        Parameter[] parameters = constructor.getParameters();
        List<Component> found = new ArrayList<>();
        for (int i = 0; i < records.length; i++) {
            String column = records[i].getName().replaceAll("([A-Z])", "_$1").toLowerCase();
            found.add(new Component(column, parameters[i], isNullable(records[i].getAnnotatedType())));
        }
        return found;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
