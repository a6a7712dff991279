package org.hazardledger.platform;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hazardledger.platform.Problem.Invalid;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** The query parameters one method of a resource declares, with the values each takes. */
final class QueryParameters {

    private record Declared(QueryValues values, @Nullable String separator) {}

    private final Map<String, Declared> byName = new HashMap<>();

    private QueryParameters() {}

    static QueryParameters of(Class<?> resource, String method) {
        QueryParameters parameters = new QueryParameters();
        for (Method candidate : resource.getDeclaredMethods()) {
            if (candidate.getName().equals(method)) {
                for (Parameter parameter : candidate.getParameters()) {
                    parameters.add(parameter, parameter.getName(), parameter.getParameterizedType());
                    if (parameter.isAnnotationPresent(BeanParam.class)) {
                        parameters.addFields(parameter.getType());
                    }
                }
            }
        }
        return parameters;
    }

    /** Why these values cannot be taken; empty when they can. */
    List<Invalid> faults(String name, List<String> sent) {
        Declared declared = byName.get(name);
        if (declared == null) {
            return List.of(new Invalid(name, "unknown-filter"));
        }
        List<Invalid> faults = new ArrayList<>();
        for (String value : sent) {
            String[] parts = declared.separator == null ? new String[] {value} : value.split(declared.separator, -1);
            for (String part : parts) {
                declared.values.fault(part).ifPresent(code -> faults.add(new Invalid(name, codeOf(name, code))));
            }
        }
        return faults;
    }

    /** An unknown order was told by a code of its own from the first day, and codes never change. */
    private static String codeOf(String name, String code) {
        return "sort".equals(name) ? "unknown-sort" : code;
    }

    private void addFields(Class<?> bean) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(field, field.getName(), field.getGenericType());
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(field.getType());
                }
            }
        }
    }

    private void add(AnnotatedElement element, String ownName, Type type) {
        String name = name(element, ownName);
        if (name != null) {
            Separator separator = element.getAnnotation(Separator.class);
            byName.put(name, new Declared(QueryValues.of(one(type)), separator == null ? null : separator.value()));
        }
    }

    private static @Nullable String name(AnnotatedElement element, String ownName) {
        QueryParam standard = element.getAnnotation(QueryParam.class);
        if (standard != null) {
            return standard.value();
        }
        RestQuery quarkus = element.getAnnotation(RestQuery.class);
        if (quarkus == null) {
            return null;
        }
        return quarkus.value().isEmpty() ? ownName : quarkus.value();
    }

    /** Of a list the type of its members. */
    private static Type one(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }
}
