// What Rust's library and SQLite, made for Android, take from bionic and musl has not, or has in another form. Only for rung 3
// (scripts/phones/core.sh), x86_64 alone: there both take nearly all structures as the kernel has them, and what is kept in the
// dark (pthread_*_t) is at least as large in bionic, whose sizes Rust takes.
#define _GNU_SOURCE
#include <errno.h>
#include <netdb.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// What is compiled here asks for bionic's name (with-c.sh); this one is musl's.
#undef __errno_location
int *__errno_location(void);
int *__errno(void) { return __errno_location(); }

// Names of when sizes of files had 32 bits: musl links them no more.
void *mmap64(void *at, size_t size, int may, int how, int file, off_t from) { return mmap(at, size, may, how, file, from); }
off_t lseek64(int file, off_t to, int from) { return lseek(file, to, from); }
int ftruncate64(int file, off_t size) { return ftruncate(file, size); }
ssize_t pread64(int file, void *to, size_t size, off_t at) { return pread(file, to, size, at); }
ssize_t pwrite64(int file, const void *from, size_t size, off_t at) { return pwrite(file, from, size, at); }

// No property is set: no language, no level.
int __system_property_get(const char *name, char *value) {
  (void)name;
  value[0] = '\0';
  return 0;
}

int __android_log_write(int level, const char *tag, const char *text) {
  return fprintf(stderr, "%d %s: %s\n", level, tag, text);
}

// What follows stands in front of musl's own (--wrap), for Rust alone: C is compiled with musl's headers.

// Bionic's numbers (bits/sysconf.h), of what is asked here.
long __real_sysconf(int);
long __wrap_sysconf(int name) {
  switch (name) {
    case 0x0b: return __real_sysconf(_SC_OPEN_MAX);
    case 0x26: return __real_sysconf(_SC_IOV_MAX);
    case 0x27:
    case 0x28: return __real_sysconf(_SC_PAGESIZE);
    case 0x60: return __real_sysconf(_SC_NPROCESSORS_CONF);
    case 0x61: return __real_sysconf(_SC_NPROCESSORS_ONLN);
    default: errno = EINVAL; return -1;
  }
}

// Bionic has the name before the address (netdb.h), other flags and other errors. musl frees an answer by its place alone.
int __real_getaddrinfo(const char *, const char *, const struct addrinfo *, struct addrinfo **);
int __wrap_getaddrinfo(const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **answer) {
  struct addrinfo asked = {0};
  if (hints != NULL) {
    asked.ai_flags = hints->ai_flags & (AI_PASSIVE | AI_CANONNAME | AI_NUMERICHOST);
    asked.ai_family = hints->ai_family;
    asked.ai_socktype = hints->ai_socktype;
    asked.ai_protocol = hints->ai_protocol;
  }
  switch (__real_getaddrinfo(host, service, &asked, answer)) {
    case 0: break;
    case EAI_AGAIN: return 2;
    case EAI_MEMORY: return 6;
    case EAI_NONAME: return 8;
    case EAI_SYSTEM: return 11;
    default: return 4;
  }
  for (struct addrinfo *one = *answer; one != NULL; one = one->ai_next) {
    void *address = one->ai_addr;
    one->ai_addr = (void *)one->ai_canonname;
    one->ai_canonname = address;
  }
  return 0;
}

// Bionic's has the flags first and a set of 64 signals (bits/signal_types.h, LP64); musl gives the restorer itself.
struct bionic_sigaction {
  int flags;
  void (*handler)(int);
  unsigned long mask;
  void (*restorer)(void);
};
int __real_sigaction(int, const struct sigaction *, struct sigaction *);
int __wrap_sigaction(int number, const struct bionic_sigaction *wanted, struct bionic_sigaction *before) {
  struct sigaction new = {0}, old = {0};
  if (wanted != NULL) {
    new.sa_flags = wanted->flags;
    new.sa_handler = wanted->handler;
    memcpy(&new.sa_mask, &wanted->mask, sizeof wanted->mask);
  }
  if (__real_sigaction(number, wanted != NULL ? &new : NULL, &old) != 0) return -1;
  if (before != NULL) {
    *before = (struct bionic_sigaction){.flags = old.sa_flags, .handler = old.sa_handler};
    memcpy(&before->mask, &old.sa_mask, sizeof before->mask);
  }
  return 0;
}
