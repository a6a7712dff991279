package org.hazardledger.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * Reads go straight from SQL into records: one statement an endpoint, no entity. Inside a transaction the
 * handle shares the connection of the entities that are being written.
 */
final class Sql {

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource, ObjectMapper json) {
        Jdbi jdbi = Jdbi.create(dataSource).installPlugin(new PostgresPlugin()).installPlugin(new Jackson2Plugin());
        jdbi.getConfig(Jackson2Config.class).setMapper(json);
        jdbi.registerRowMapper(Sql::records);
        return jdbi;
    }

    /** Any record is read by its component names, {@code official_name} into {@code officialName}. */
    private static Optional<RowMapper<?>> records(Type type, ConfigRegistry config) {
        Class<?> target = GenericTypes.getErasedType(type);
        return target.isRecord() ? Optional.of(ConstructorMapper.of(constructor(target))) : Optional.empty();
    }

    /** Records of a room need not be public to be read. */
    private static Constructor<?> constructor(Class<?> target) {
        Class<?>[] types = Arrays.stream(target.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = target.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }
}
