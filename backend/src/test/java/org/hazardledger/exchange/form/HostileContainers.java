package org.hazardledger.exchange.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Old workbooks (OLE2) that are cut, locked, of another program, or whose sectors lead in circles. */
final class HostileContainers {

    private static final int SECTOR = 512;

    private HostileContainers() {}

    static Map<String, byte[]> all(String school) {
        byte[] xls = GoodTables.xls(school);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int percent = 5; percent <= 90; percent += 5) {
            files.put("xls cut at %d %%".formatted(percent), Arrays.copyOf(xls, xls.length * percent / 100));
        }
        files.put("xls of sectors of 2^31", with(xls, 30, 31, 2));
        files.put("xls of sectors of 1", with(xls, 30, 0, 2));
        files.put("xls of 2^31 allocation tables", with(xls, 44, Integer.MAX_VALUE, 4));
        files.put("xls of -1 allocation tables", with(xls, 44, -1, 4));
        files.put("xls whose directory is nowhere", with(xls, 48, 0x7FFF_FFF0, 4));
        files.put("xls of 2^31 more tables", with(with(xls, 68, 0, 4), 72, Integer.MAX_VALUE, 4));
        files.put("xls whose sectors lead in a circle", circle(xls));
        files.put("xls without its first record", zeroed(xls));
        files.put("xls too large", Arrays.copyOf(xls, 26 * 1024 * 1024));
        files.put("xls under a password", locked(xls));
        files.put("xlsx under a password", lockedNew(GoodTables.xlsx(school)));
        for (String stream :
                List.of("WordDocument", "PowerPoint Document", "Equation Native", "__properties_version1.0")) {
            files.put("container of " + stream, container(stream));
        }
        return files;
    }

    private static byte[] with(byte[] file, int at, int value, int bytes) {
        ByteBuffer changed = ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN);
        return (bytes == 2 ? changed.putShort(at, (short) value) : changed.putInt(at, value)).array();
    }

    /** Every sector says that the first one follows. */
    private static byte[] circle(byte[] xls) {
        ByteBuffer changed = ByteBuffer.wrap(xls.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int table = (changed.getInt(76) + 1) * SECTOR;
        for (int entry = 0; entry < SECTOR / 4; entry++) {
            changed.putInt(table + entry * 4, 1);
        }
        return changed.array();
    }

    private static byte[] zeroed(byte[] xls) {
        byte[] changed = xls.clone();
        Arrays.fill(changed, SECTOR, Math.min(changed.length, 8 * SECTOR), (byte) 0);
        return changed;
    }

    private static byte[] locked(byte[] xls) {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(xls));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] lockedNew(byte[] xlsx) {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream body = encryptor.getDataStream(container)) {
                body.write(xlsx);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] container(String stream) {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
