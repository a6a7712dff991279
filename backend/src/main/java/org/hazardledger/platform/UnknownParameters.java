package org.hazardledger.platform;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hazardledger.platform.Problem.Invalid;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Refuses query parameters an operation does not know: a misspelt filter would otherwise answer more than was asked
 * for, and nobody would notice.
 */
class UnknownParameters {

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, SimpleResourceInfo resource) {
        Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty() || resource.getResourceClass() == null) {
            return;
        }
        Set<String> known = KNOWN.computeIfAbsent(
                resource.getResourceClass().getName() + '#' + resource.getMethodName(),
                any -> parametersOf(resource.getResourceClass(), resource.getMethodName()));
        List<Invalid> unknown = sent.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new Invalid(name, "unknown-filter"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
    }

    private static Set<String> parametersOf(Class<?> resource, String method) {
        Set<String> names = new HashSet<>();
        for (Method candidate : resource.getDeclaredMethods()) {
            if (candidate.getName().equals(method)) {
                for (Parameter parameter : candidate.getParameters()) {
                    add(names, parameter, parameter.getName());
                    if (parameter.isAnnotationPresent(BeanParam.class)) {
                        addFields(names, parameter.getType());
                    }
                }
            }
        }
        return names;
    }

    private static void addFields(Set<String> names, Class<?> bean) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                add(names, field, field.getName());
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addFields(names, field.getType());
                }
            }
        }
    }

    private static void add(Set<String> names, AnnotatedElement element, String ownName) {
        QueryParam standard = element.getAnnotation(QueryParam.class);
        if (standard != null) {
            names.add(standard.value());
        }
        RestQuery quarkus = element.getAnnotation(RestQuery.class);
        if (quarkus != null) {
            names.add(quarkus.value().isEmpty() ? ownName : quarkus.value());
        }
    }
}
