/* Stands between a program and the C library: counts its calls on the files of some folders, and lets one of
 * them fail, be torn, or be the last thing the program does; or makes all of them slow. What it is to do
 * stands in a small file that the test shares with it. Preloaded (LD_PRELOAD); asleep until `faults_arm`.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* Kinds of call, as bits; tests/faults/engine.py has the same. */
enum { NAMES = 1, WRITES = 2, SYNCS = 4, READS = 8, LOOKS = 16, LOCKS = 32 };
enum { COUNT, KILL, TEAR, FAIL_ONCE, FAIL_ON, SLOW };

struct order {
    int32_t deed, kinds, number, error; /* the call with this number, of these kinds; 0 is none */
    int32_t count, struck;              /* told back: calls so far, and how many were struck */
    int32_t trace;                      /* whether calls that change something are written down */
    char folder[2048];                  /* what begins with this is watched */
    char last[256];                     /* told back: the call that was struck first */
};

enum { MOST = 4096, LONGEST = 1024 };

static struct order *order;
static int trace_handle = -1;
static char watched[MOST][LONGEST]; /* by handle: the path, or nothing */

/* The function of the C library that `name` stands in for, as `real`. */
#define REAL(name, type)                    \
    static __typeof__(type) real;           \
    if (!real) real = (__typeof__(type))dlsym(RTLD_NEXT, #name)

static int lies_within(const char *path) {
    return order && path && !strncmp(path, order->folder, strlen(order->folder));
}

static const char *path_of(int handle) {
    return order && handle >= 0 && handle < MOST && watched[handle][0] ? watched[handle] : NULL;
}

static void forget(int handle) {
    if (handle >= 0 && handle < MOST) watched[handle][0] = 0;
}

static void raw(const void *data, size_t size) {
    REAL(write, ssize_t (*)(int, const void *, size_t));
    const char *at = data;
    while (size) {
        ssize_t done = real(trace_handle, at, size);
        if (done <= 0) return;
        at += done;
        size -= (size_t)done;
    }
}

/* One line of the trace: what, two names (or handle's name), a place, and bytes. */
static void note(char what, const char *name, const char *second, int64_t at, const void *data, size_t size) {
    if (!order || !order->trace || trace_handle < 0) return;
    uint32_t sizes[3] = {(uint32_t)strlen(name), (uint32_t)(second ? strlen(second) : 0), (uint32_t)size};
    int saved = errno;
    raw(&what, 1);
    raw(sizes, sizeof sizes);
    raw(&at, sizeof at);
    raw(name, sizes[0]);
    if (second) raw(second, sizes[1]);
    raw(data, size);
    errno = saved;
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* Count a call; true if it is to fail, with errno set. TEAR is told by *torn, and dies afterwards. */
static int strikes(int kind, const char *call, const char *path, int *torn) {
    if (!order || !(order->kinds & kind)) return 0;
    int number = ++order->count;
    if (order->deed == SLOW) {
        struct timespec pause = {order->error / 1000, order->error % 1000 * 1000000L};
        nanosleep(&pause, NULL);
        return 0;
    }
    if (order->deed == COUNT || number < order->number) return 0;
    if (order->deed != FAIL_ON && number > order->number) return 0;
    if (!order->struck++) {
        const char *parts[] = {call, " ", path};
        size_t used = 0;
        for (int i = 0; i < 3; i++)
            for (const char *from = parts[i]; *from && used < sizeof order->last - 1;)
                order->last[used++] = *from++;
        order->last[used] = 0;
    }
    if (order->deed == TEAR && torn) {
        *torn = 1;
        return 0;
    }
    if (order->deed == KILL || order->deed == TEAR) die();
    errno = order->error;
    return 1;
}

/* A disk without room refuses only what needs room; one that may not be written, what changes it. */
static int fails(int kind, const char *call, const char *path, int needs_room) {
    int room = order && (order->error == ENOSPC || order->error == EDQUOT);
    int fails_some = order && (order->deed == FAIL_ONCE || order->deed == FAIL_ON);
    if (room && fails_some && !needs_room) return 0;
    return strikes(kind, call, path, NULL);
}

__attribute__((visibility("default"))) int faults_arm(const char *order_file, const char *trace_file) {
    int handle = open(order_file, O_RDWR);
    if (handle < 0) return -1;
    struct order *shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0);
    close(handle);
    if (shared == MAP_FAILED) return -1;
    if (trace_file && *trace_file) trace_handle = open(trace_file, O_WRONLY | O_CREAT | O_APPEND, 0600);
    order = shared;
    return 0;
}

/* ---- opening ---- */

static int opened(int handle, const char *path, int flags, int was_there) {
    if (handle < 0 || handle >= MOST || strlen(path) >= LONGEST) return handle;
    strcpy(watched[handle], path);
    if ((flags & O_CREAT) && !was_there) note('c', path, NULL, 0, NULL, 0);
    else if (flags & O_TRUNC) note('t', path, NULL, 0, NULL, 0);
    return handle;
}

static int there(const char *path) {
    REAL(access, int (*)(const char *, int));
    int saved = errno, found = real(path, F_OK) == 0;
    errno = saved;
    return found;
}

#define AND ,
#define OPEN(name, before, call)                                                           \
    int name(before const char *path, int flags, ...) {                                    \
        mode_t mode = 0;                                                                   \
        if (flags & (O_CREAT | O_TMPFILE)) {                                               \
            va_list rest;                                                                  \
            va_start(rest, flags);                                                         \
            mode = va_arg(rest, mode_t);                                                   \
            va_end(rest);                                                                  \
        }                                                                                  \
        int ours = lies_within(path), was = ours && (flags & O_CREAT) && there(path);      \
        int changes = (flags & (O_CREAT | O_TRUNC | O_WRONLY | O_RDWR)) != 0;              \
        if (ours && fails(changes ? NAMES : READS, #name, path, (flags & O_CREAT) && !was)) return -1; \
        int handle = call;                                                                 \
        if (!ours) { forget(handle); return handle; }                                      \
        return opened(handle, path, flags, was);                                           \
    }

typedef int (*open_t)(const char *, int, ...);
typedef int (*openat_t)(int, const char *, int, ...);
OPEN(open, , ({ REAL(open, open_t); real(path, flags, mode); }))
OPEN(open64, , ({ REAL(open64, open_t); real(path, flags, mode); }))
OPEN(openat, int at AND, ({ REAL(openat, openat_t); real(at, path, flags, mode); }))
OPEN(openat64, int at AND, ({ REAL(openat64, openat_t); real(at, path, flags, mode); }))

int close(int handle) {
    REAL(close, int (*)(int));
    forget(handle);
    return real(handle);
}

/* ---- contents ---- */

static size_t share(size_t size) { return size > 1024 ? size / 1024 * 512 : size / 2; }

ssize_t write(int handle, const void *data, size_t size) {
    REAL(write, ssize_t (*)(int, const void *, size_t));
    const char *path = path_of(handle);
    int torn = 0;
    if (!path) {
        if (handle == 1 && order) note('a', "", NULL, 0, data, size); /* an answer */
        return real(handle, data, size);
    }
    if (strikes(WRITES, "write", path, &torn)) return -1;
    off_t at = lseek(handle, 0, SEEK_CUR);
    ssize_t done = real(handle, data, torn ? share(size) : size);
    if (done > 0) note('w', path, NULL, at, data, (size_t)done);
    if (torn) die();
    return done;
}

static ssize_t write_at(ssize_t (*real)(int, const void *, size_t, off_t), int handle, const void *data,
                        size_t size, off_t at) {
    const char *path = path_of(handle);
    int torn = 0;
    if (path && strikes(WRITES, "pwrite", path, &torn)) return -1;
    ssize_t done = real(handle, data, torn ? share(size) : size, at);
    if (path && done > 0) note('w', path, NULL, at, data, (size_t)done);
    if (torn) die();
    return done;
}

ssize_t pwrite(int handle, const void *data, size_t size, off_t at) {
    REAL(pwrite, ssize_t (*)(int, const void *, size_t, off_t));
    return write_at(real, handle, data, size, at);
}

ssize_t pwrite64(int handle, const void *data, size_t size, off64_t at) {
    REAL(pwrite64, ssize_t (*)(int, const void *, size_t, off_t));
    return write_at(real, handle, data, size, at);
}

/* The short cuts of file copying are not there: the caller then reads and writes. */
ssize_t sendfile(int to, int from, off_t *at, size_t size) {
    REAL(sendfile, ssize_t (*)(int, int, off_t *, size_t));
    if (path_of(to)) { errno = EINVAL; return -1; }
    return real(to, from, at, size);
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t size) { return sendfile(to, from, at, size); }

#define SHORTEN(name)                                                                \
    int name(int handle, off_t size) {                                               \
        REAL(name, int (*)(int, off_t));                                             \
        const char *path = path_of(handle);                                          \
        if (path && fails(WRITES, #name, path, 0)) return -1;                        \
        int done = real(handle, size);                                               \
        if (path && !done) note('t', path, NULL, size, NULL, 0);                     \
        return done;                                                                 \
    }
SHORTEN(ftruncate)
SHORTEN(ftruncate64)

#define SYNC(name)                                                                   \
    int name(int handle) {                                                           \
        REAL(name, int (*)(int));                                                    \
        const char *path = path_of(handle);                                          \
        if (path && fails(SYNCS, #name, path, 0)) return -1;                         \
        int done = real(handle);                                                     \
        if (path && !done) note('s', path, NULL, 0, NULL, 0);                        \
        return done;                                                                 \
    }
SYNC(fsync)
SYNC(fdatasync)

ssize_t read(int handle, void *data, size_t size) {
    REAL(read, ssize_t (*)(int, void *, size_t));
    const char *path = path_of(handle);
    if (path && fails(READS, "read", path, 0)) return -1;
    return real(handle, data, size);
}

#define READ_AT(name)                                                                \
    ssize_t name(int handle, void *data, size_t size, off_t at) {                    \
        REAL(name, ssize_t (*)(int, void *, size_t, off_t));                         \
        const char *path = path_of(handle);                                          \
        if (path && fails(READS, #name, path, 0)) return -1;                         \
        return real(handle, data, size, at);                                         \
    }
READ_AT(pread)
READ_AT(pread64)

/* ---- names ---- */

#define ONE(name, letter, head, ask)                                                 \
    int name head {                                                                  \
        int ours = lies_within(path);                                                \
        if (ours && fails(NAMES, #name, path, letter == 'd')) return -1;             \
        int done = ask;                                                              \
        if (ours && !done && letter) note(letter, path, NULL, 0, NULL, 0);           \
        return done;                                                                 \
    }
ONE(unlink, 'u', (const char *path), ({ REAL(unlink, int (*)(const char *)); real(path); }))
ONE(unlinkat, 'u', (int at, const char *path, int flags),
    ({ REAL(unlinkat, int (*)(int, const char *, int)); real(at, path, flags); }))
ONE(rmdir, 'u', (const char *path), ({ REAL(rmdir, int (*)(const char *)); real(path); }))
ONE(mkdir, 'd', (const char *path, mode_t mode),
    ({ REAL(mkdir, int (*)(const char *, mode_t)); real(path, mode); }))
ONE(mkdirat, 'd', (int at, const char *path, mode_t mode),
    ({ REAL(mkdirat, int (*)(int, const char *, mode_t)); real(at, path, mode); }))
ONE(chmod, 0, (const char *path, mode_t mode),
    ({ REAL(chmod, int (*)(const char *, mode_t)); real(path, mode); }))
ONE(fchmodat, 0, (int at, const char *path, mode_t mode, int flags),
    ({ REAL(fchmodat, int (*)(int, const char *, mode_t, int)); real(at, path, mode, flags); }))
ONE(utimensat, 0, (int at, const char *path, const struct timespec times[2], int flags),
    ({ REAL(utimensat, int (*)(int, const char *, const struct timespec *, int)); real(at, path, times, flags); }))

#define TWO(name, letter, head, ask)                                                 \
    int name head {                                                                  \
        int ours = lies_within(path) || lies_within(other);                          \
        if (ours && fails(NAMES, #name, other, letter == 'l')) return -1;            \
        int done = ask;                                                              \
        if (ours && !done) note(letter, path, other, 0, NULL, 0);                    \
        return done;                                                                 \
    }
TWO(rename, 'r', (const char *path, const char *other),
    ({ REAL(rename, int (*)(const char *, const char *)); real(path, other); }))
TWO(renameat, 'r', (int at, const char *path, int to, const char *other),
    ({ REAL(renameat, int (*)(int, const char *, int, const char *)); real(at, path, to, other); }))
TWO(link, 'l', (const char *path, const char *other),
    ({ REAL(link, int (*)(const char *, const char *)); real(path, other); }))
TWO(linkat, 'l', (int at, const char *path, int to, const char *other, int flags),
    ({ REAL(linkat, int (*)(int, const char *, int, const char *, int)); real(at, path, to, other, flags); }))

/* ---- looking ---- */

#define LOOK(name, result, path, head, ask)                                          \
    result name head {                                                               \
        if (lies_within(path) && fails(LOOKS, #name, path, 0)) return (result)-1;    \
        return ask;                                                                  \
    }
struct stat64;
LOOK(stat, int, path, (const char *path, struct stat *into),
     ({ REAL(stat, int (*)(const char *, struct stat *)); real(path, into); }))
LOOK(stat64, int, path, (const char *path, struct stat64 *into),
     ({ REAL(stat64, int (*)(const char *, struct stat64 *)); real(path, into); }))
LOOK(lstat, int, path, (const char *path, struct stat *into),
     ({ REAL(lstat, int (*)(const char *, struct stat *)); real(path, into); }))
LOOK(lstat64, int, path, (const char *path, struct stat64 *into),
     ({ REAL(lstat64, int (*)(const char *, struct stat64 *)); real(path, into); }))
LOOK(fstatat, int, path, (int at, const char *path, struct stat *into, int flags),
     ({ REAL(fstatat, int (*)(int, const char *, struct stat *, int)); real(at, path, into, flags); }))
LOOK(fstatat64, int, path, (int at, const char *path, struct stat64 *into, int flags),
     ({ REAL(fstatat64, int (*)(int, const char *, struct stat64 *, int)); real(at, path, into, flags); }))
LOOK(fstat, int, path_of(handle), (int handle, struct stat *into),
     ({ REAL(fstat, int (*)(int, struct stat *)); real(handle, into); }))
LOOK(fstat64, int, path_of(handle), (int handle, struct stat64 *into),
     ({ REAL(fstat64, int (*)(int, struct stat64 *)); real(handle, into); }))
int access(const char *path, int mode) {
    REAL(access, int (*)(const char *, int));
    if (lies_within(path) && fails(LOOKS, "access", path, 0)) return -1;
    if (lies_within(path) && (mode & W_OK) && order->deed == FAIL_ON && order->struck
        && (order->error == EROFS || order->error == EACCES)) {
        errno = order->error; /* what may not be written says so when it is asked */
        return -1;
    }
    return real(path, mode);
}
LOOK(faccessat, int, path, (int at, const char *path, int mode, int flags),
     ({ REAL(faccessat, int (*)(int, const char *, int, int)); real(at, path, mode, flags); }))

DIR *opendir(const char *path) {
    REAL(opendir, DIR *(*)(const char *));
    if (lies_within(path) && fails(LOOKS, "opendir", path, 0)) return NULL;
    return real(path);
}

/* ---- locks ---- */

int flock(int handle, int how) {
    REAL(flock, int (*)(int, int));
    const char *path = path_of(handle);
    if (path && fails(LOCKS, "flock", path, 0)) return -1;
    return real(handle, how);
}

#define CONTROL(name)                                                                \
    int name(int handle, int what, ...) {                                            \
        REAL(name, int (*)(int, int, ...));                                          \
        va_list rest;                                                                \
        va_start(rest, what);                                                        \
        void *argument = va_arg(rest, void *);                                       \
        va_end(rest);                                                                \
        const char *path = path_of(handle);                                          \
        int locks = what == F_SETLK || what == F_SETLKW || what == F_GETLK;          \
        if (path && locks && fails(LOCKS, "fcntl", path, 0)) return -1;              \
        return real(handle, what, argument);                                         \
    }
CONTROL(fcntl)
CONTROL(fcntl64)
